import { describe, expect, test } from 'vitest';
import { gemeinsameEmail } from '../../../src/lib/kontakt/contact-lines.ts';
import { jsonLd, serializeJsonLd } from '../../../src/lib/kontakt/json-ld.ts';
import { kontaktText } from '../../../src/lib/kontakt/kontakt-txt.ts';
import { vcard } from '../../../src/lib/kontakt/vcard.ts';
import {
  mailtoHref,
  smsHref,
  smsText,
  weitergabeText,
} from '../../../src/lib/kontakt/weitergabe.ts';
import { changed, contentOf, MUSTERLAND } from '../../support/content-cases.ts';
import { beschriftungen, kontakteOf, website, zentrum } from '../../support/musterzentrum.ts';
import { runCases } from '../../support/text-cases.ts';
import { readKarte } from '../../support/vcard.ts';

const SITE = new URL('https://beratung-musterland.example');
const PAGE = `${SITE.href}kontakt/nordheim/`;
const person = (name: string, telefon: string, email?: string) => ({ name, telefon, email });
const kontakte = (changes: string) => {
  const all = kontakteOf(contentOf(changed(MUSTERLAND, changes)));
  return { ...all, nordheim: all.regionalzentren.find(({ id }) => id === 'nordheim')! };
};

/* Cards, texts, messages and data of the invented team, changed as each case says. */
runCases('kontakt/vcard.txt', (changes) => {
  const { nordheim, ...all } = kontakte(changes);
  const card = vcard(nordheim, all.website, PAGE, all.beschriftungen);
  // unfolded, as every line of at most 75 octets is continued (RFC 2426, 2.6)
  return card.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
});
runCases('kontakt/kontakt-txt.txt', (changes) => {
  const { regionalzentren, ...all } = kontakte(changes);
  const text = kontaktText(regionalzentren, all.website, `${SITE.href}kontakt/`, beschriftungen);
  return text.split('\n').map((line) => line || '~');
});
runCases('kontakt/messages.txt', (changes) => {
  const { nordheim } = kontakte(changes);
  const messages = [weitergabeText, smsText].map((textOf) =>
    textOf(nordheim, website, PAGE, beschriftungen),
  );
  return messages.join('\n=====\n').split('\n');
});
runCases('kontakt/json-ld.txt', (changes) => {
  const { regionalzentren } = kontakte(changes);
  const traeger = regionalzentren.map((one) => one.traeger);
  const shown = regionalzentren.filter(({ hatKontakt }) => hatKontakt);
  const graph = jsonLd(shown, traeger, website, SITE, beschriftungen);
  return JSON.stringify(JSON.parse(serializeJsonLd(graph)), null, 2).split('\n');
});

describe('a card', () => {
  const cardOf = (change: Parameters<typeof zentrum>[0]) =>
    vcard(zentrum(change), website, PAGE, beschriftungen);

  // read by a parser that did not write it
  test.each([
    'Łucja Großé',
    'Jürgen Öhmchen-Żółć',
    'Komma, Semikolon; Rückstrich \\ und "Zitat"',
    'Kein Umbruch: \\n',
    'Ein sehr langer Name mit äöüß é ł, der über mehrere gefaltete Zeilen geht '.repeat(3),
  ])('keeps the name „%s“', (name) => {
    const card = cardOf({ ansprechpersonen: [person(name, '030 231 25 01')] });
    expect(readKarte(card).note[2]).toBe(`${name}: 030 231 25 01`);
    for (const line of card.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('keeps commas, semicolons and umlauts of an address in their part', () => {
    const anschrift = {
      ...{ strasse: 'Große Straße 1, 2; 3', zusatz: 'Haus B, „links“ \\ oben' },
      ...{ plz: '01067', ort: 'Öhmen, Kreis Ost' },
    };
    expect(readKarte(cardOf({ anschrift })).adr).toEqual({
      extendedAddress: ['Haus B, „links“ \\ oben'],
      streetAddress: ['Große Straße 1, 2; 3'],
      locality: ['Öhmen, Kreis Ost'],
      postalCode: ['01067'],
    });
  });

  test('keeps short codes local', () => {
    const { tel } = readKarte(cardOf({ ansprechpersonen: [person('Notruf', '116 016')] }));
    expect(tel).toEqual(['116016']);
  });
});

test('the plain text has no line longer than 40 columns, and no broken number', () => {
  const long = zentrum({
    link: 'https://www.beispiel.example/ein/ziemlich/langer/weg/zu/einer/seite',
    ansprechpersonen: [
      person('Dr. Maximiliane von Musterfrau-Beispiel', '030 231 25 01'),
      person('Ö', '+49 151 234 567 89'),
    ],
  });
  const text = kontaktText([long], website, `${SITE.href}kontakt/`, beschriftungen);
  for (const line of text.slice(1).split('\n')) expect(line.length, line).toBeLessThanOrEqual(40);
  expect(text).toMatch(/(^| )030 231 25 01$/m);
  expect(text).not.toMatch(/[\u00A0\r\t]/);
});

test('a name cannot end the script that holds data for search engines', () => {
  const script = serializeJsonLd(
    jsonLd([zentrum()], ['A</script><b>'], website, SITE, beschriftungen),
  );
  expect(script).not.toContain('<');
  expect(script).toContain('A\\u003c/script>\\u003cb>');
});

describe('a link that opens a message', () => {
  test('keeps umlauts, ampersands and line breaks of a text message', () => {
    expect(smsHref('Łucja & Söhne?\n100 %')).toBe(
      'sms:?&body=%C5%81ucja%20%26%20S%C3%B6hne%3F%0A100%20%25',
    );
  });

  test.each([
    [['a@beispiel.de'], 'mailto:a@beispiel.de?'],
    [['a@beispiel.de', 'b@beispiel.de'], 'mailto:a@beispiel.de,b@beispiel.de?'],
    [['a+b&c?d@beispiel.de'], 'mailto:a%2Bb%26c%3Fd@beispiel.de?'],
    [[], 'mailto:?'],
  ])('to %j begins with %s (RFC 6068)', (to, begin) => {
    expect(mailtoHref('Ja & nein', 'Zeile 1\nZeile 2 + 3', to)).toBe(
      `${begin}subject=Ja%20%26%20nein&body=Zeile%201%0D%0AZeile%202%20%2B%203`,
    );
  });
});

test.each([
  [['a@b.example', 'a@b.example'], 'a@b.example'],
  [['a@b.example', 'c@b.example'], undefined],
  [['a@b.example', undefined], undefined],
  [[undefined, undefined], undefined],
  [['a@b.example'], 'a@b.example'],
  [[], undefined],
])('people with the addresses %j share %s', (emails, shared) => {
  const ansprechpersonen = emails.map((email) => person('Maxi', '030 231 25 01', email));
  expect(gemeinsameEmail(zentrum({ ansprechpersonen }))).toBe(shared);
});
