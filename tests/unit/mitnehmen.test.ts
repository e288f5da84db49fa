import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { adressbuchKarte } from '../../src/lib/adressbuch.ts';
import { jsonLd, serializeJsonLd } from '../../src/lib/json-ld.ts';
import { kontaktText } from '../../src/lib/kontakt-text.ts';
import { qrCode } from '../../src/lib/qr-code.ts';
import { spokenAddress } from '../../src/lib/web-adresse.ts';
import { mailtoHref, smsHref, weitergabeText } from '../../src/lib/weitergabe.ts';
import { wrap } from '../../src/lib/wrap.ts';
import { beschriftungen, website, zentrum } from '../support/musterzentrum.ts';

const URL_OF_PAGE = 'https://beratung-musterland.example/kontakt/nordheim/';
const person = (name: string, telefon: string, email?: string) => ({ name, telefon, email });

describe('the address-book card', () => {
  const cardOf = (change = {}) =>
    adressbuchKarte(zentrum(change), website, URL_OF_PAGE, beschriftungen);
  const parsed = (card: string) => new ICAL.Component(ICAL.parse(card));

  test('is a vCard 3.0 with CRLF, lines of at most 75 octets, and no timestamp', () => {
    const card = cardOf();
    expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n[\s\S]+\r\nEND:VCARD\r\n$/);
    expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of card.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(card).not.toMatch(/^(REV|PRODID)/m);
    expect(card).toContain(`\r\nUID:${URL_OF_PAGE}\r\n`);
  });

  test('holds centre, numbers in international form, address and page', () => {
    const card = parsed(cardOf());
    expect(card.getFirstPropertyValue('fn')).toBe('Beratung Beispiel Nordheim');
    expect(card.getFirstPropertyValue('org')).toEqual([
      'Beratung Beispiel Musterland',
      'Beratungsstelle Nordheim',
    ]);
    expect(card.getFirstPropertyValue('tel')).toBe('+49302312501');
    expect(card.getFirstPropertyValue('email')).toBe('nordheim@musterverein.example');
    expect(card.getFirstPropertyValue('url')).toBe(URL_OF_PAGE);
  });

  test('says in its note who answers, for which area, and whether that is confirmed', () => {
    const note = parsed(cardOf()).getFirstPropertyValue('note');
    expect(note).toContain('Łucja Großé: 030 231 25 01');
    expect(note).toContain('Gebiet: Landkreis Nordkreis');
    expect(note).toContain('Geprüft am 1. Februar 2026');
    expect(note).toContain('Stand: 1. Februar 2026');
    const doubtful = parsed(cardOf({ geprueft: undefined })).getFirstPropertyValue('note');
    expect(doubtful).toContain('Nicht bestätigt.');
    expect(doubtful).toContain('Wenn niemand antwortet: Musterstelle, 030 231 25 900');
  });

  test('keeps six people, each with a number, and an address they share once', () => {
    const ansprechpersonen = Array.from({ length: 6 }, (_, index) =>
      person(`Person ${index}`, `030 231 25 0${index}`, 'alle@musterverein.example'),
    );
    const card = parsed(cardOf({ ansprechpersonen }));
    expect(card.getAllProperties('tel').map((tel) => tel.getFirstValue())).toEqual(
      ansprechpersonen.map((_, index) => `+4930231250${index}`),
    );
    expect(card.getAllProperties('email')).toHaveLength(1);
  });

  test('says whose address is whose where there are several, and a shared number once', () => {
    const ansprechpersonen = [
      person('Maxi', '030 231 25 01', 'maxi@musterverein.example'),
      person('Toni', '030 231 25 01'),
    ];
    const card = parsed(cardOf({ ansprechpersonen }));
    expect(card.getFirstPropertyValue('note')).toContain(
      'Maxi: 030 231 25 01\nmaxi@musterverein.example\nToni: 030 231 25 01\n',
    );
    expect(card.getAllProperties('tel')).toHaveLength(1);
  });

  test('leaves out an address that nobody has', () => {
    const card = parsed(cardOf({ ansprechpersonen: [person('Maxi Muster', '030 231 25 01')] }));
    expect(card.getAllProperties('email')).toEqual([]);
  });

  test.each([
    'Łucja Großé',
    'Jürgen Öhmchen-Żółć',
    'Komma, Semikolon; Rückstrich \\ und "Zitat"',
    'Zeile\nUmbruch',
    'Ein sehr langer Name mit äöüß é ł, der über mehrere gefaltete Zeilen geht '.repeat(3),
  ])('brings „%s“ back as it was', (name) => {
    const note = parsed(
      cardOf({ ansprechpersonen: [person(name, '030 231 25 01')] }),
    ).getFirstPropertyValue('note');
    expect(note).toContain(`${name}: 030 231 25 01`);
  });

  test('keeps short codes local', () => {
    const card = parsed(cardOf({ ansprechpersonen: [person('Notruf', '116 016')] }));
    expect(card.getFirstPropertyValue('tel')).toBe('116016');
  });
});

describe('the plain text', () => {
  const textOf = (...zentren: Parameters<typeof zentrum>) =>
    kontaktText(
      [zentrum(...zentren)],
      website,
      'https://beratung-musterland.example/kontakt/',
      beschriftungen,
    );

  test('begins with the mark that makes it UTF-8 anywhere, once', () => {
    expect(textOf().lastIndexOf('\uFEFF')).toBe(0);
  });

  test('holds people, numbers, area, first address, danger and age', () => {
    const text = textOf();
    for (const words of [
      'Łucja Großé: 030 231 25 01',
      'Gebiet: Landkreis Nordkreis',
      'Musterstelle',
      '030 231 25 900',
      'Bei Gefahr: 112',
      'Stand: 1. Februar 2026',
      'beratung-musterland.example/kontakt',
      'Geprüft am 1. Februar 2026',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('never has a line longer than 40 columns, a broken number or a no-break space', () => {
    const text = textOf({
      name: 'Nordheim und die umliegenden Gemeinden am See',
      geprueft: undefined,
      link: 'https://www.beispiel.example/ein/ziemlich/langer/weg/zu/einer/seite',
      ansprechpersonen: [
        person('Dr. Maximiliane von Musterfrau-Beispiel', '030 231 25 01'),
        person('Ö', '+49 151 234 567 89'),
      ],
    }).slice(1);
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(40);
    expect(text).toMatch(/(^| )030 231 25 01$/m);
    expect(text).toContain('Ö: 0151 234 567 89');
    expect(text).toContain('Nicht bestätigt.');
    expect(text).not.toMatch(/[\u00A0\r\t]/);
  });
});

describe('the message to pass on', () => {
  const text = weitergabeText(
    zentrum({ geprueft: undefined }),
    website,
    URL_OF_PAGE,
    beschriftungen,
  );

  test('says who helps, how to reach them, how sure that is, and where the newest stands', () => {
    expect(text.split('\n')).toEqual([
      'Beratung Beispiel Musterland',
      website.aufgabe,
      'Beratungsstelle Nordheim',
      'Gebiet: Landkreis Nordkreis',
      'Erfunden und umsonst.',
      'Łucja Großé: 030 231 25 01',
      'nordheim@musterverein.example',
      'Nicht bestätigt. Fragen Sie zuerst, mit wem Sie sprechen.',
      'Schreiben Sie an diese Adresse nichts Vertrauliches.',
      'Wenn niemand antwortet: Musterstelle, 030 231 25 900',
      'Stand: 15. Januar 2026',
      URL_OF_PAGE,
    ]);
  });

  test('survives the way through a link, with umlauts, ampersands and line breaks', () => {
    const words = 'Łucja & Söhne?\n100 % sicher';
    const sms = smsHref(words);
    expect(sms).toMatch(/^sms:\?&body=[\w%.()~*'!-]+$/);
    expect(decodeURIComponent(sms.split('body=')[1]!)).toBe(words);
    const mail = new URL(mailtoHref('Öffentliche Hilfe & mehr', words));
    expect(mail.pathname).toBe('');
    expect(mail.searchParams.get('subject')).toBe('Öffentliche Hilfe & mehr');
    expect(mail.searchParams.get('body')).toBe('Łucja & Söhne?\r\n100 % sicher');
  });
});

describe('what search engines read', () => {
  const site = new URL('https://beratung-musterland.example');
  const graphOf = (change = {}) =>
    JSON.parse(serializeJsonLd(jsonLd([zentrum(change)], website, site, beschriftungen)))['@graph'];

  test('names service, carrier and a contact point for every person', () => {
    const [service, carrier] = graphOf();
    expect(service).toMatchObject({
      '@type': 'Service',
      name: 'Beratung Beispiel Musterland',
      areaServed: { name: 'Musterland' },
      provider: [{ '@id': carrier['@id'] }],
    });
    expect(carrier).toMatchObject({ '@type': 'NGO', name: 'Musterverein' });
    expect(carrier.contactPoint).toMatchObject([
      {
        '@type': 'ContactPoint',
        name: 'Beratungsstelle Nordheim',
        telephone: '+49302312501',
        email: 'nordheim@musterverein.example',
        availableLanguage: 'de',
        url: URL_OF_PAGE,
        areaServed: [{ name: 'Landkreis Nordkreis', identifier: { value: '99001' } }],
      },
    ]);
  });

  test('are told that a number is not confirmed', () => {
    const [, carrier] = graphOf({ geprueft: undefined });
    expect(carrier.contactPoint[0].description).toMatch(
      /^Nicht bestätigt\. Fragen Sie .* nichts Vertrauliches\. Wenn niemand/,
    );
  });

  test('get a carrier of two centres once', () => {
    const two = [zentrum(), zentrum({ id: 'suedheim', path: '/kontakt/suedheim/' })];
    const graph = JSON.parse(serializeJsonLd(jsonLd(two, website, site, beschriftungen)))['@graph'];
    expect(graph).toHaveLength(2);
    expect(graph[1].contactPoint).toHaveLength(2);
  });

  test('cannot be made to end the script by a name', () => {
    const graph = jsonLd([zentrum({ traeger: 'A</script><b>' })], website, site, beschriftungen);
    expect(serializeJsonLd(graph)).not.toContain('<');
    expect(JSON.parse(serializeJsonLd(graph))['@graph'][1].name).toBe('A</script><b>');
  });
});

describe('a QR code', () => {
  test('has a white border of four modules and grows with its text', () => {
    const short = qrCode('https://a.example/');
    const long = qrCode(`https://a.example/${'b'.repeat(60)}/`);
    expect(long.size).toBeGreaterThan(short.size);
    for (const { size, path } of [short, long]) {
      const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((m) => m.slice(1).map(Number));
      expect(Math.min(...starts.map(([x]) => x!))).toBe(4);
      expect(Math.min(...starts.map(([, y]) => y!))).toBe(4);
      expect(Math.max(...starts.map(([x, , length]) => x! + length!))).toBe(size - 4);
    }
  });
});

test.each([
  ['Wer fragt, gewinnt', 10, ['Wer fragt,', 'gewinnt']],
  ['Rindfleischetikettierung ja', 10, ['Rindfleischetikettierung', 'ja']],
  ['Anruf 030\u00A0231\u00A025', 10, ['Anruf', '030\u00A0231\u00A025']],
  ['', 10, []],
])('“%s” in lines of %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test.each([
  ['https://www.beispiel.de/', 'www.beispiel.de'],
  ['https://www.beispiel.de/kontakt/nordheim/', 'www.beispiel.de/kontakt/nordheim/'],
  ['https://xn--mnchen-3ya.example/stra%C3%9Fe', 'münchen.example/straße'],
])('%s is said as %s', (link, spoken) => {
  expect(spokenAddress(link)).toBe(spoken);
});
