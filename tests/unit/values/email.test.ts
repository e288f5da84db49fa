import { describe, expect, test } from 'vitest';
import { emailSchema } from '../../../src/lib/content/schemas/basics.ts';
import { doubtfulProvider } from '../../../src/lib/values/email.ts';
import { ContentCopy } from '../../support/fixture.ts';

const told = (written: string) => emailSchema.safeParse(written).error?.issues[0]?.message;

describe('an e-mail address is refused with the right one:', () => {
  test.each([
    [
      'Maxi Muster <maxi@verein.example>',
      'ohne Namen und spitze Klammern. Richtig wäre: maxi@verein.example',
    ],
    ['<maxi@verein.example>', 'ohne Namen und spitze Klammern. Richtig wäre: maxi@verein.example'],
    [
      'Maxi Muster (maxi@verein.example)',
      'Bitte nur die Adresse. Richtig wäre: maxi@verein.example',
    ],
    ['maxi@verein.example (Büro)', 'Bitte nur die Adresse. Richtig wäre: maxi@verein.example'],
    ['Maxi Muster maxi@verein.example', 'steht kein Leerzeichen, und daneben steht nichts'],
    ['E-Mail: maxi@verein.example', 'Bitte nur die Adresse. Richtig wäre: maxi@verein.example'],
    [
      'maxi muster@verein.example',
      'steht kein Leerzeichen, und daneben steht nichts. Richtig wäre zum Beispiel',
    ],
    ['maxi (at) verein.example', 'mit @ und Punkt schreiben. Richtig wäre: maxi@verein.example'],
    ['maxi(at)verein.example', 'Richtig wäre: maxi@verein.example'],
    ['maxi[at]verein.example', 'Richtig wäre: maxi@verein.example'],
    ['maxi [ät] verein.example', 'Richtig wäre: maxi@verein.example'],
    ['maxi{at}verein(punkt)example', 'Richtig wäre: maxi@verein.example'],
    ['maxi at verein dot example', 'Richtig wäre: maxi@verein.example'],
    ['maxi@verein [punkt] example', 'Richtig wäre: maxi@verein.example'],
    ['maxi@müller.example', 'Diese Adresse heißt überall: maxi@xn--mller-kva.example'],
    ['müller@verein.example', 'Vor dem @ stehen keine Umlaute.'],
    [
      '„maxi@verein.example“',
      'ohne Anführungszeichen schreiben. Richtig wäre: maxi@verein.example',
    ],
    [
      'mailto:maxi@verein.example',
      'ohne „mailto:“ schreiben, den Link macht die Website. Richtig wäre: maxi@',
    ],
    [
      '[Maxi](mailto:maxi@verein.example)',
      'ohne Klammern und Link. Richtig wäre: maxi@verein.example',
    ],
    ['maxi@verein.example.', 'Bitte nur die Adresse. Richtig wäre: maxi@verein.example'],
    ['maxi@verein.example, max@verein.example', 'Bitte nur eine Adresse je Feld.'],
    ['maxi@verein,example', 'ein Komma statt eines Punkts'],
    ['maxi@verein', 'Hinter „@verein“ fehlt die Endung, zum Beispiel .de'],
    ['maxi verein.example', 'steht kein Leerzeichen'],
    ['verein.example', 'Das ist keine E-Mail-Adresse. Richtig wäre zum Beispiel'],
    ['@', 'Das ist keine E-Mail-Adresse.'],
  ])('%s', (written, message) => {
    expect(told(written)).toContain(message);
  });

  test.each([
    ['maxi@verein.dee', 'Die Endung „.dee“ gibt es im Internet nicht. Meinten Sie „verein.de“?'],
    ['maxi@verein.con', 'Meinten Sie „verein.com“?'],
    ['maxi@verein.ogr', 'Meinten Sie „verein.org“?'],
    ['maxi@gmx.ed', 'Meinten Sie „gmx.de“?'],
    ['maxi@verein.beispiel', 'Die Endung „.beispiel“ gibt es im Internet nicht. Bitte prüfen.'],
    ['maxi@gmial.com', '„gmial.com“ ist wohl verschrieben. Meinten Sie „maxi@gmail.com“?'],
    ['maxi@gmail.co', 'Meinten Sie „maxi@gmail.com“?'],
    ['maxi@gmaill.com', 'Meinten Sie „maxi@gmail.com“?'],
    ['maxi@t-onlin.de', 'Meinten Sie „maxi@t-online.de“?'],
    ['maxi@tonline.de', 'Meinten Sie „maxi@t-online.de“?'],
    ['Maxi@Hotmial.com', 'Meinten Sie „maxi@hotmail.com“?'],
    ['maxi@outlok.de', 'Meinten Sie „maxi@outlook.de“?'],
    ['maxi@freenet.d', 'Das ist keine E-Mail-Adresse.'],
  ])('%s, to which no mail would come', (written, message) => {
    expect(told(written)).toContain(message);
  });
});

describe('an e-mail address is right:', () => {
  test.each([
    ...['maxi@verein.example', 'm.muster+rat@post.verein.example', 'maxi@xn--mller-kva.example'],
    ...[
      'a@mail.com',
      'a@email.com',
      'a@ymail.com',
      'a@gmx.net',
      'a@gmx.at',
      'a@gmx.de',
      'a@web.de',
    ],
    ...['a@gmail.com', 'a@googlemail.com', 'a@t-online.de', 'a@online.de', 'a@outlook.dk'],
    ...['a@hotmail.be', 'a@yahoo.co.uk', 'a@weg.de', 'a@posteo.net', 'a@mailbox.org', 'a@aol.com'],
    ...['a@stadt.berlin', 'a@kirche.hamburg', 'a@verein.online', 'a@rat.saarland', 'a@x.museum'],
    ...['a@b.eu', 'a@verein.org', 'A@VEREIN.DE', 'a@freenet.de', 'a@live.de', 'a@icloud.com'],
  ])('%s', (written) => {
    expect(told(written)).toBeUndefined();
    expect(doubtfulProvider(written)).toBeUndefined();
  });

  test.each([
    ['a@gxm.de', 'gmx.de'],
    ['a@wbe.de', 'web.de'],
    ['a@gmail.de', 'gmail.com'],
    ['a@posteeo.de', 'posteo.de'],
    ['a@arcro.de', 'arcor.de'],
  ])('%s, which is perhaps another', (written, meant) => {
    expect(told(written)).toBeUndefined();
    expect(doubtfulProvider(written)).toBe(meant);
  });
});

test('a file is told with the line of its address', () => {
  const copy = new ContentCopy().edit(
    'regionalzentren/nordheim.md',
    'nordheim@musterverein.example',
    'Nordheim <nordheim@musterverein.example>',
  );
  expect(copy.report()).toContain(
    'content/regionalzentren/nordheim.md, Zeile 11, Feld „ansprechpersonen.1.email“\n  Bitte nur die Adresse, ohne Namen',
  );
});
