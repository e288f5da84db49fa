import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, pageAt, textOf } from '../../support/site.ts';

const zaun = () => pageAt('/situationen/zaun/').document;
const hrefs = (selector: string, address: string) =>
  pageAt(address)
    .document.querySelectorAll(`${selector} a`)
    .map((link) => link.getAttribute('href'));

test('a situation says what to do first, what not, who helps, what is offered, and its sources', () => {
  expect(textOf(zaun().querySelector('main'))).toBe(
    [
      'Jemand hat den Zaun & die Tür bemalt Über Nacht war der Zaun bunt.',
      'Zuerst Bleiben Sie ruhig, und wählen Sie bei Gefahr die 112.',
      'Sehen Sie nach, ob die Farbe trocken ist.',
      'Lieber nicht Fassen Sie nichts an.',
      'Wer da ist Die Beratungsstelle für Ihren Ort',
      'Stelle mit vielen Wegen Nord 030 231 25 21 Rettung 112 Stelle ohne Nummer',
      'Sonst hier. Wenn niemand abnimmt, nicht bestätigt 030 231 25 900',
      'Was es dazu gibt Hört mir jemand zu? Zuhören',
      'Woher das stammt Alle Schritte sind erfunden.',
      'Ein erfundenes Wiki: Große Heide (Musterland, ohne Datum, nach 2007): Ruhig bleiben',
      'Zusatz ohne Quelle (Musterland, 2026): Nachsehen Durchgesehen am 3. Februar 2026',
    ].join(' '),
  );
});

test('every service it names is linked: its number, and its entry', () => {
  expect(hrefs('.situation-hilfe', '/situationen/zaun/')).toEqual([
    '/zustaendig/',
    '/weitere-hilfe/#wege',
    'tel:+49302312521',
    '/weitere-hilfe/#notruf',
    'tel:112',
    '/weitere-hilfe/#ohne-weg',
    'tel:+493023125900',
  ]);
});

test('the title is the short one, and the whole one where a link is shared', () => {
  expect(textOf(zaun().querySelector('title'))).toBe(
    'Bemalter Zaun · Beratung Beispiel Musterland',
  );
  expect(zaun().querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(
    'Jemand hat den Zaun & die Tür bemalt',
  );
  expect(textOf(pageAt('/').document.querySelector('title'))).toBe(
    'Beratung Beispiel Musterland: Erfunden und umsonst',
  );
});

test('each is listed by who asks, in the order of the editors, and among all pages', () => {
  expect(hrefs('.situationen-liste', '/situationen/')).toEqual([
    '/situationen/alles-lang/',
    '/situationen/zaun/',
    '/situationen/zaun/',
  ]);
  expect(hrefs('.seiten-liste', '/inhalt/')).toEqual(
    expect.arrayContaining(['/situationen/', '/situationen/alles-lang/', '/situationen/zaun/']),
  );
});

describe('an offer leads to the situations in which it helps, and they lead back', () => {
  test.each([
    ['zuhoeren', ['/situationen/alles-lang/', '/situationen/zaun/']],
    ['mitdenken', ['/situationen/alles-lang/']],
  ])('%s', (id, situationen) => {
    const entry = pageAt('/angebot/').document.getElementById(id)!.closest('article')!;
    const links = entry.querySelectorAll('.angebot-eintrag__situationen a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(situationen);
    for (const address of situationen) {
      expect(hrefs('.situation-angebote', address)).toContain(`/angebot/#${id}`);
    }
  });
});

test('a former name and a short form redirect to it', () => {
  const lines = readFileSync(path.join(dist, '_redirects'), 'utf8').split('\n');
  for (const from of ['/zaun/', '/gartenzaun/', '/situationen/gartenzaun/']) {
    expect(lines.filter((line) => line.startsWith(`${from} `))).toEqual([
      `${from} /situationen/zaun/ 301`,
    ]);
  }
});

test('the log to print has as many lines as its content asks for, and no field', () => {
  const { document } = pageAt('/protokoll/');
  expect(document.querySelectorAll('.protokoll li')).toHaveLength(17);
  expect(document.querySelectorAll('main :is(input, textarea, form, button)')).toEqual([]);
});
