import { describe, expect, test } from 'vitest';
import { explainOutwardUrl } from '../../../src/lib/values/outward-url.ts';
import { createRenderer } from '../../../src/lib/markdown/render.ts';
import { ContentCopy } from '../../support/fixture.ts';

describe('a web address that leads nowhere is told with the one that was meant:', () => {
  test.each([
    [
      'https://www.beispiel.dee/',
      'Die Endung „.dee“ gibt es im Internet nicht. Meinten Sie „www.beispiel.de“?',
    ],
    ['https://beispiel.con', 'Meinten Sie „beispiel.com“?'],
    ['https://www.beispiel.nte/x', 'Meinten Sie „www.beispiel.net“?'],
    [
      'https://www.beispiel.verein',
      'Die Endung „.verein“ gibt es im Internet nicht. Bitte prüfen.',
    ],
    ['https://ww.beispiel.de/', 'Vorn steht „ww“. Gemeint ist wohl: https://www.beispiel.de/'],
    ['https://wwww.beispiel.de/', 'Gemeint ist wohl: https://www.beispiel.de/'],
  ])('%s', (written, message) => {
    expect(explainOutwardUrl(written)).toContain(message);
  });

  test.each([
    ...[
      'https://www.verein.example/',
      'https://beispiel.de',
      'https://stadt.berlin/',
      'https://b.eu',
    ],
    ...['https://www.müller.de/', 'https://xn--mller-kva.de/', 'https://a.vermögensberatung/'],
    ...['https://verein.jetzt/', 'https://a.gov.uk/x?y=z', 'https://abc.onion/', 'https://a.DE/'],
  ])('%s is right', (written) => {
    expect(explainOutwardUrl(written)).toBeUndefined();
  });

  test('in a field, with file and line', () => {
    const copy = new ContentCopy()
      .edit('regionalzentren/nordheim.md', 'https://nordheim.example/', 'https://nordheim.dee/')
      .edit('website.md', 'https://beratung-musterland.example', 'https://beratung.con');
    const report = copy.report();
    expect(report).toContain(
      'content/regionalzentren/nordheim.md, Zeile 7, Feld „link“\n  Die Endung „.dee“',
    );
    expect(report).toContain('content/website.md, Zeile 4, Feld „adresse“\n  Die Endung „.con“');
  });

  test('in a text, with its line', () => {
    const { problems } = createRenderer({ externalHint: '' })(
      'eins\n[Seite](https://www.a.con/)\nhttps://b.dee',
    );
    expect(problems).toEqual([
      { line: 2, message: expect.stringContaining('Die Endung „.con“') },
      { line: 3, message: expect.stringContaining('Die Endung „.dee“') },
    ]);
  });
});
