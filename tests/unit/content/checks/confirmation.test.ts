import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { agedConfirmations } from '../../../../src/lib/content/checks/confirmation.ts';
import { loadContent } from '../../../../src/lib/content/load.ts';
import { releaseProblems, releaseWarnings } from '../../../../src/lib/content/checks/release.ts';
import { awkward, ContentCopy, musterland } from '../../../support/fixture.ts';

const WEGE = 'weitere-hilfe/wege.md';
const awkwardCopy = () => new ContentCopy([musterland, awkward]);
const filesOf = (copy: ContentCopy, today: string) =>
  agedConfirmations(loadContent(copy.folder), today).map(({ file }) =>
    path.relative(copy.folder, file),
  );

describe('somebody has to confirm now and then', () => {
  test('the first address, centres with numbers and other services with ways of their own', () => {
    expect(filesOf(awkwardCopy(), '2026-02-20')).toEqual([
      'website.md',
      'regionalzentren/grossheide.md',
      'weitere-hilfe/nachbar.md',
    ]);
    // nobody confirms an emergency call, a link or a centre without numbers
    expect(filesOf(awkwardCopy(), '2027-02-11')).toEqual([
      'website.md',
      'regionalzentren/grossheide.md',
      'regionalzentren/nordheim.md',
      'weitere-hilfe/nachbar.md',
      WEGE,
    ]);
  });

  test('an e-mail address alone, as well as a number beside a short code', () => {
    const email = awkwardCopy()
      .edit(WEGE, 'geprueft: 2026-02-10\n', '')
      .edit(WEGE, /kontakte:[\s\S]*?(?= {2}- name: Süd)/, 'kontakte:\n');
    expect(filesOf(email, '2026-02-20')).toContain(WEGE);
    const both = new ContentCopy().edit(
      'weitere-hilfe/nachbar.md',
      'kontakte:\n',
      'kontakte:\n  - telefon: "112"\n',
    );
    expect(filesOf(both, '2026-02-20')).toEqual(['weitere-hilfe/nachbar.md']);
  });
});

describe('before publishing', () => {
  const told = (copy: ContentCopy, siteUrl?: string) =>
    releaseProblems(loadContent(copy.folder), siteUrl).map(({ field, message }) => [
      field,
      message,
    ]);
  const example = [
    'adresse',
    'Unter „https://beratung-musterland.example“ kann keine Website stehen. Bitte die echte Adresse eintragen.',
  ];

  test('an address is demanded that is no example, from the content or from the delivery', () => {
    const copy = new ContentCopy();
    expect(told(copy)).toEqual([example]);
    expect(told(copy, '')).toEqual([example]);
    expect(told(copy, 'https://www.beispiel.de')).toEqual([]);
    expect(told(copy, 'https://example')).toHaveLength(1);
    expect(told(copy, 'https://www.beispielexample.de')).toEqual([]);
    expect(told(copy, 'https://keinexample')).toEqual([]);
  });

  test('an operator is demanded, and told where a field may not apply', () => {
    const missing = 'Diese Angabe fehlt noch im Impressum.';
    const copy = awkwardCopy().edit('website.md', 'strasse: Musterweg 1', 'strasse: null');
    expect(told(copy, 'https://www.beispiel.de')).toEqual([
      ['betreiber.strasse', missing],
      ['betreiber.vertretung', `${missing} Trifft sie nicht zu, bitte: vertretung: entfällt`],
      ['betreiber.datenschutz', `${missing} Trifft sie nicht zu, bitte: datenschutz: entfällt`],
    ]);
  });

  test('what is missing is told at its own line', () => {
    const copy = awkwardCopy();
    const lines = releaseProblems(loadContent(copy.folder)).map(({ line }) => line);
    expect(lines).toEqual([4, 37, 42]);
  });

  test.each([
    ['2026-12-01', false],
    ['2026-12-02', true],
    ['2026-01-01', false],
    ['2025-12-31', true],
  ])(
    'on %s the contact for weak spots, which ends on 31 December 2026, is told: %s',
    (today, is) => {
      const warnings = releaseWarnings(loadContent(new ContentCopy().folder), today);
      expect(warnings.some(({ field }) => field === 'sicherheitskontaktBis')).toBe(is);
    },
  );

  test.each(['lizenzDerTexte: null\n', ''])(
    'that nobody has decided on a licence for the texts (%j) is told, until somebody has',
    (line) => {
      const copy = new ContentCopy();
      const licence = () =>
        releaseWarnings(loadContent(copy.folder), '2026-03-01').find(
          ({ field }) => field === 'lizenzDerTexte',
        );
      expect(licence()).toBeUndefined();
      copy.edit('website.md', /lizenzDerTexte: .*\n/, line);
      expect(licence()?.message).toMatch(/Zum Beispiel: lizenzDerTexte: CC BY-SA 4\.0$/);
    },
  );
});
