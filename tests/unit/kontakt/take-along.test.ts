import { describe, expect, test } from 'vitest';
import { vcard } from '../../../src/lib/kontakt/vcard.ts';
import { jsonLd, serializeJsonLd } from '../../../src/lib/kontakt/json-ld.ts';
import { kontaktText } from '../../../src/lib/kontakt/kontakt-txt.ts';
import { gemeinsameEmail } from '../../../src/lib/kontakt/contact-lines.ts';
import { qrCode } from '../../../src/lib/images/qr-code.ts';
import { spokenUrl } from '../../../src/lib/values/spoken-url.ts';
import { mailtoHref, smsHref, weitergabeText } from '../../../src/lib/kontakt/weitergabe.ts';
import { wrap } from '../../../src/lib/values/wrap.ts';
import { beschriftungen, website, zentrum } from '../../support/musterzentrum.ts';
import { readKarte } from '../../support/vcard.ts';

const URL_OF_PAGE = 'https://beratung-musterland.example/kontakt/nordheim/';
const SPRECHZEITEN = 'Sprechzeiten: Montag bis Donnerstag 8 bis 16 Uhr; Freitag 8:30 bis 12 Uhr';
const person = (name: string, telefon: string, email?: string) => ({ name, telefon, email });

describe('the address-book card', () => {
  const cardOf = (change = {}) => vcard(zentrum(change), website, URL_OF_PAGE, beschriftungen);
  const read = (change = {}) => readKarte(cardOf(change));

  test('is a vCard 3.0 with CRLF, lines of at most 75 octets, and no timestamp', () => {
    const card = cardOf();
    expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n[\s\S]+\r\nEND:VCARD\r\n$/);
    expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of card.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(card).not.toMatch(/^(REV|PRODID)/m);
  });

  test('says of numbers and addresses what they are, and that this is no person', () => {
    const card = cardOf();
    expect(card).toContain('\r\nTEL;TYPE=WORK,VOICE:+49302312501\r\n');
    expect(card).toContain('\r\nEMAIL;TYPE=INTERNET,WORK:nordheim@musterverein.example\r\n');
    expect(card).toContain('\r\nN:Beratung Beispiel Nordheim;;;;\r\n');
    expect(card).toContain('\r\nX-ABSHOWAS:COMPANY\r\n');
  });

  test('holds centre, numbers in international form, address, page, who answers and for which area', () => {
    expect(read()).toEqual({
      fn: ['Beratung Beispiel Nordheim'],
      n: ['Beratung Beispiel Nordheim'],
      org: ['Beratung Beispiel Musterland', 'Beratungsstelle Nordheim'],
      tel: ['+49302312501'],
      email: ['nordheim@musterverein.example'],
      adr: {
        extendedAddress: ['Hinterhaus'],
        streetAddress: ['Musterweg 3'],
        locality: ['Musterstadt'],
        postalCode: ['12345'],
      },
      url: [URL_OF_PAGE],
      uid: URL_OF_PAGE,
      note: [
        'Gebiet: Landkreis Nordkreis',
        SPRECHZEITEN,
        'Łucja Großé: 030 231 25 01',
        'nordheim@musterverein.example',
        'Erfunden und umsonst.',
        'Geprüft am 1. Februar 2026',
        'Stand: 1. Februar 2026',
      ],
    });
  });

  test('says in its note that nobody confirmed it, and whom to ask instead', () => {
    expect(read({ geprueft: undefined, frueher: 'Neuheim' }).note).toEqual([
      'früher Neuheim',
      'Gebiet: Landkreis Nordkreis',
      SPRECHZEITEN,
      'Łucja Großé: 030 231 25 01',
      'nordheim@musterverein.example',
      'Erfunden und umsonst.',
      'Nicht bestätigt. Fragen Sie zuerst, mit wem Sie sprechen.',
      'Schreiben Sie an diese Adresse nichts Vertrauliches.',
      'Wenn niemand antwortet: Musterstelle, 030 231 25 900',
      'Am 15. Januar 2026 übernommen aus: Musterverein',
    ]);
  });

  test('keeps six people, each with a number, and an address they share once', () => {
    const ansprechpersonen = Array.from({ length: 6 }, (_, index) =>
      person(`Person ${index}`, `030 231 25 0${index}`, 'alle@musterverein.example'),
    );
    const { tel, email, note } = read({ ansprechpersonen });
    expect(tel).toEqual(ansprechpersonen.map((_, index) => `+4930231250${index}`));
    expect(email).toEqual(['alle@musterverein.example']);
    expect(note.slice(7, 9)).toEqual(['Person 5: 030 231 25 05', 'alle@musterverein.example']);
  });

  test('says whose address is whose where there are several, and a shared number once', () => {
    const ansprechpersonen = [
      person('Maxi', '030 231 25 01', 'maxi@musterverein.example'),
      person('Toni', '030 231 25 01'),
    ];
    const { tel, note } = read({ ansprechpersonen });
    expect(tel).toEqual(['+49302312501']);
    expect(note.slice(2, 5)).toEqual([
      'Maxi: 030 231 25 01',
      'maxi@musterverein.example',
      'Toni: 030 231 25 01',
    ]);
  });

  test('leaves out an address that nobody has, and the warning about writing with it', () => {
    const { email, note } = read({
      ansprechpersonen: [person('Maxi Muster', '030 231 25 01')],
      geprueft: undefined,
    });
    expect(email).toEqual([]);
    expect(note).not.toContain('Schreiben Sie an diese Adresse nichts Vertrauliches.');
  });

  test.each([
    'Łucja Großé',
    'Jürgen Öhmchen-Żółć',
    'Komma, Semikolon; Rückstrich \\ und "Zitat"',
    'Kein Umbruch: \\n',
    'Ein sehr langer Name mit äöüß é ł, der über mehrere gefaltete Zeilen geht '.repeat(3),
  ])('brings „%s“ back as it was', (name) => {
    const { note } = read({ ansprechpersonen: [person(name, '030 231 25 01')] });
    expect(note[2]).toBe(`${name}: 030 231 25 01`);
  });

  test('has the address in the order of RFC 2426, 3.2.1, and says that it is that of an office', () => {
    expect(cardOf()).toContain('\r\nADR;TYPE=WORK:;Hinterhaus;Musterweg 3;Musterstadt;;12345;\r\n');
  });

  test('keeps commas, semicolons and umlauts of an address in their part', () => {
    const anschrift = {
      ...{ strasse: 'Große Straße 1, 2; 3', zusatz: 'Haus B, „links“ \\ oben' },
      ...{ plz: '01067', ort: 'Öhmen, Kreis Ost' },
    };
    expect(read({ anschrift }).adr).toEqual({
      extendedAddress: ['Haus B, „links“ \\ oben'],
      streetAddress: ['Große Straße 1, 2; 3'],
      locality: ['Öhmen, Kreis Ost'],
      postalCode: ['01067'],
    });
  });

  test('of a centre that says neither where nor when has no empty field', () => {
    const card = cardOf({ anschrift: undefined, sprechzeiten: undefined });
    expect(card).not.toMatch(/ADR|Sprechzeiten|Anschrift/);
    expect(readKarte(card).note.slice(0, 2)).toEqual([
      'Gebiet: Landkreis Nordkreis',
      'Łucja Großé: 030 231 25 01',
    ]);
  });

  test('keeps short codes local', () => {
    expect(read({ ansprechpersonen: [person('Notruf', '116 016')] }).tel).toEqual(['116016']);
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

  test('holds people, numbers, areas, first address, danger and age', () => {
    const ansprechpersonen = [
      person('Maxi', '030 231 25 01', 'maxi@musterverein.example'),
      person('Toni', '030 231 25 02'),
    ];
    const nord = zentrum({
      frueher: 'Neuheim',
      ...{ anschrift: undefined, sprechzeiten: undefined },
      geprueft: undefined,
      link: 'https://nordheim.example/ein/langer/weg/zu_einer_sehr_langen_seite/',
      ansprechpersonen,
    });
    const sued = zentrum({
      ...{ name: 'Südheim', hatKontakt: false, ansprechpersonen: [] },
      anschrift: undefined,
      gebiete: [...nord.gebiete, { ...nord.gebiete[0]!, name: 'Südkreis' }],
    });
    const ersteAdresse = {
      ...website.ersteAdresse,
      email: 'auskunft@stelle.example',
      anschrift: { strasse: 'Museumsweg 3', ort: '12345 Musterstadt' },
    };
    const text = kontaktText(
      [nord, zentrum(), sued],
      { ...website, ersteAdresse },
      'https://beratung-musterland.example/kontakt/',
      beschriftungen,
    );
    expect(text).toBe(`\uFEFFBeratung Beispiel Musterland
============================
Erfunden und umsonst.

Am 15. Januar 2026 übernommen aus:
Musterverein
Neueste Angaben:
beratung-musterland.example/kontakt/

Bei Gefahr: 112

Musterstelle
------------
Wenn niemand abnimmt
030 231 25 900
auskunft@stelle.example
Museumsweg 3, 12345 Musterstadt
stelle.example
Geprüft am 1. Februar 2026

Beratungsstelle Nordheim
------------------------
früher Neuheim
Gebiet: Landkreis Nordkreis
Maxi: 030 231 25 01
maxi@musterverein.example
Toni: 030 231 25 02
Nicht bestätigt. Fragen Sie zuerst, mit
wem Sie sprechen. Schreiben Sie an diese
Adresse nichts Vertrauliches.
nordheim.example/ein/langer/weg/zu_
einer_sehr_langen_seite/

Beratungsstelle Nordheim
------------------------
Gebiet: Landkreis Nordkreis
Anschrift: Musterweg 3, Hinterhaus,
12345 Musterstadt
Sprechzeiten: Montag bis Donnerstag
8 bis 16 Uhr; Freitag 8:30 bis 12 Uhr
Łucja Großé: 030 231 25 01
nordheim@musterverein.example
Geprüft am 1. Februar 2026
nordheim.example

Beratungsstelle Südheim
-----------------------
Gebiete: Landkreis Nordkreis und
Landkreis Südkreis
Sprechzeiten: Montag bis Donnerstag
8 bis 16 Uhr; Freitag 8:30 bis 12 Uhr
Ohne Nummer, hier fragen: 030 231 25 900
nordheim.example
`);
  });

  test('underlines a long name in its whole width, and leaves out what the first address has not', () => {
    const lines = textOf({ name: 'Nordheim und die Gemeinden rund um den See' }).split('\n');
    expect(lines.slice(10, 15)).toEqual([
      ...[
        'Musterstelle',
        '------------',
        'Wenn niemand abnimmt',
        '030 231 25 900',
        'stelle.example',
      ],
    ]);
    const start = lines.indexOf('Beratungsstelle Nordheim und die');
    expect(lines.slice(start, start + 3)).toEqual([
      ...['Beratungsstelle Nordheim und die', 'Gemeinden rund um den See', '-'.repeat(32)],
    ]);
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
      'Erfunden und umsonst.',
      'Beratungsstelle Nordheim',
      'Gebiet: Landkreis Nordkreis',
      'Anschrift: Musterweg 3, Hinterhaus, 12345 Musterstadt',
      SPRECHZEITEN,
      'Łucja Großé: 030 231 25 01',
      'nordheim@musterverein.example',
      'Nicht bestätigt. Fragen Sie zuerst, mit wem Sie sprechen.',
      'Schreiben Sie an diese Adresse nichts Vertrauliches.',
      'Wenn niemand antwortet: Musterstelle, 030 231 25 900',
      'Am 15. Januar 2026 übernommen aus: Musterverein',
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
    JSON.parse(
      serializeJsonLd(jsonLd([zentrum(change)], ['Musterverein'], website, site, beschriftungen)),
    )['@graph'];

  test('who carries the service, and how every person is reached', () => {
    const ansprechpersonen = [
      person('Maxi', '030 231 25 01', 'maxi@musterverein.example'),
      person('Toni', '030 231 25 02'),
    ];
    const sued = zentrum({
      ...{ id: 'sued', name: 'Südheim', path: '/kontakt/sued/', traeger: 'Söhne' },
      ...{ anschrift: undefined, sprechzeiten: undefined },
    });
    const graph = jsonLd(
      [zentrum({ ansprechpersonen }), sued],
      ['Musterverein', 'Söhne', 'Musterverein'],
      website,
      site,
      beschriftungen,
    );
    const area = {
      '@type': 'AdministrativeArea',
      name: 'Landkreis Nordkreis',
      identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: '99001' },
    };
    const common = {
      ...{ '@type': 'ContactPoint', description: 'Geprüft am 1. Februar 2026' },
      ...{ contactType: 'Beratung', areaServed: [area] },
    };
    const hours = [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: [
          'https://schema.org/Monday',
          'https://schema.org/Tuesday',
          'https://schema.org/Wednesday',
          'https://schema.org/Thursday',
        ],
        ...{ opens: '08:00', closes: '16:00' },
      },
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Friday'],
        ...{ opens: '08:30', closes: '12:00' },
      },
    ];
    const called = { name: 'Beratungsstelle Nordheim', url: URL_OF_PAGE };
    const nord = { ...common, ...called, hoursAvailable: hours };
    expect(JSON.parse(serializeJsonLd(graph))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Service',
          '@id': 'https://beratung-musterland.example/#dienst',
          name: 'Beratung Beispiel Musterland',
          description:
            'Die Beratung Beispiel ist erfunden und hilft niemandem. Erfunden und umsonst.',
          url: 'https://beratung-musterland.example/',
          areaServed: { '@type': 'AdministrativeArea', name: 'Musterland' },
          provider: [
            { '@id': 'https://beratung-musterland.example/#traeger-musterverein' },
            { '@id': 'https://beratung-musterland.example/#traeger-soehne' },
          ],
        },
        {
          '@type': 'Organization',
          '@id': 'https://beratung-musterland.example/#traeger-musterverein',
          name: 'Musterverein',
          contactPoint: [
            { ...nord, telephone: '+49302312501', email: 'maxi@musterverein.example' },
            { ...nord, telephone: '+49302312502' },
          ],
          location: [
            {
              ...called,
              ...{ '@type': 'Place', description: 'Geprüft am 1. Februar 2026' },
              address: {
                '@type': 'PostalAddress',
                ...{ streetAddress: 'Musterweg 3', extendedAddress: 'Hinterhaus' },
                ...{ postalCode: '12345', addressLocality: 'Musterstadt', addressCountry: 'DE' },
              },
              openingHoursSpecification: hours,
            },
          ],
        },
        {
          '@type': 'Organization',
          '@id': 'https://beratung-musterland.example/#traeger-soehne',
          name: 'Söhne',
          contactPoint: [
            {
              ...common,
              name: 'Beratungsstelle Südheim',
              telephone: '+49302312501',
              email: 'nordheim@musterverein.example',
              url: 'https://beratung-musterland.example/kontakt/sued/',
            },
          ],
        },
      ],
    });
  });

  test('are told no number and no place that is not confirmed', () => {
    const graph = graphOf({ geprueft: undefined });
    expect(graph[1]).toEqual({
      ...{ '@type': 'Organization', name: 'Musterverein' },
      '@id': 'https://beratung-musterland.example/#traeger-musterverein',
    });
    expect(JSON.stringify(graph)).not.toMatch(/30231|12345|@muster/);
  });

  test('get hours without an address at the number, and an address without hours as a place', () => {
    const [, hoursOnly] = graphOf({ anschrift: undefined });
    expect(hoursOnly).not.toHaveProperty('location');
    expect(hoursOnly.contactPoint[0].hoursAvailable).toHaveLength(2);
    const [, addressOnly] = graphOf({ sprechzeiten: undefined });
    expect(addressOnly.contactPoint[0]).not.toHaveProperty('hoursAvailable');
    expect(addressOnly.location[0]).not.toHaveProperty('openingHoursSpecification');
    expect(addressOnly.location[0].address.postalCode).toBe('12345');
  });

  test('get a carrier of two centres once', () => {
    const two = [zentrum(), zentrum({ id: 'suedheim', path: '/kontakt/suedheim/' })];
    const graph = JSON.parse(
      serializeJsonLd(jsonLd(two, ['Musterverein', 'Musterverein'], website, site, beschriftungen)),
    )['@graph'];
    expect(graph).toHaveLength(2);
    expect(graph[1].contactPoint).toHaveLength(2);
  });

  test('cannot be made to end the script by a name', () => {
    const graph = jsonLd([zentrum()], ['A</script><b>'], website, site, beschriftungen);
    expect(serializeJsonLd(graph)).not.toContain('<');
    expect(JSON.parse(serializeJsonLd(graph))['@graph'][1].name).toBe('A</script><b>');
  });
});

describe('the address of several people', () => {
  const emailOf = (...emails: (string | undefined)[]) =>
    gemeinsameEmail(
      zentrum({ ansprechpersonen: emails.map((email) => person('Maxi', '030 231 25 01', email)) }),
    );

  test.each([
    [['a@b.example', 'a@b.example', 'a@b.example'], 'a@b.example'],
    [['a@b.example', 'a@b.example', 'c@b.example'], undefined],
    [['a@b.example', 'c@b.example', 'a@b.example'], undefined],
    [['a@b.example', 'a@b.example', undefined], undefined],
    [[undefined, undefined], undefined],
    [['a@b.example'], 'a@b.example'],
    [[], undefined],
  ])('%j: that of all is %s', (emails, shared) => {
    expect(emailOf(...emails)).toBe(shared);
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
  expect(spokenUrl(link)).toBe(spoken);
});
