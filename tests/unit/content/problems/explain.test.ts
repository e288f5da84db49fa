import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { germanMessage } from '../../../../src/lib/content/problems/explain.ts';
import { parseFile } from '../../../../src/lib/content/parse/front-matter.ts';
import { KIND_PATHS } from '../../../../src/lib/content/schemas/kind-paths.ts';
import { KINDS, type Kind } from '../../../../src/lib/content/schemas/kinds.ts';
import { schemaProblems } from '../../../../src/lib/content/parse/schema-problems.ts';
import { awkward, ContentCopy, musterland } from '../../../support/fixture.ts';

/** What zod says of its own accord. */
const ENGLISH =
  /expected|received|invalid|too (?:small|big)|unrecognized|must be|should be|undefined|\bNaN\b|\[object/i;
const ODD: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 2026, 1e21, Number.NaN, Number.POSITIVE_INFINITY],
  ...['', ' ', '\t', '-', '—', '„“', 'x'.repeat(5000), '0', '@', '{x}', '**', '2026-02-31'],
  ...[[], [[]], [null], [''], [1, 2, 3], {}, { x: 1 }, { '': '' }, new Date(0)],
];

const { folder } = new ContentCopy([musterland, awkward]);

/** A right file of each kind, as data. */
const RIGHT = Object.entries(KIND_PATHS).map(([kind, place]) => {
  const name = place.endsWith('/')
    ? `${place}${readdirSync(path.join(folder, place)).sort()[0]}`
    : place;
  const { data } = parseFile(name, readFileSync(path.join(folder, name), 'utf8'));
  return { kind: kind as Kind, data };
});

function messages(kind: Kind, data: unknown): string[] {
  const parsed = { ...parseFile('a.md', '---\n---\n'), data };
  return schemaProblems(parsed, KINDS[kind].schema).problems.map(({ message }) => message);
}

/** The data with another value at one of its places, for every place. */
function* changed(data: unknown, value: unknown): Generator {
  yield value;
  if (typeof data !== 'object' || data === null) return;
  for (const [key, inner] of Object.entries(data).slice(0, 40)) {
    for (const other of changed(inner, value)) {
      yield Array.isArray(data)
        ? data.map((item, index) => (String(index) === key ? other : item))
        : { ...data, [key]: other };
    }
  }
  if (!Array.isArray(data)) yield { ...data, fremd: value };
}

describe('no English reaches an editor, whatever stands in a field:', () => {
  test.each(RIGHT)('$kind', ({ kind, data }) => {
    expect(messages(kind, data)).toEqual([]);
    const told = new Set(
      ODD.flatMap((value) => [...changed(data, value)].flatMap((odd) => messages(kind, odd))),
    );
    expect(told.size).toBeGreaterThan(2);
    expect(
      [...told].filter((message) => ENGLISH.test(message) || !/[.:?)]|\w$/.test(message)),
    ).toEqual([]);
  });
});

describe('every kind of issue that zod knows is told in German:', () => {
  const cases: [code: string, schema: z.ZodType, input: unknown, told: string][] = [
    ['invalid_type', z.string(), 5, 'Erwartet wird ein Text.'],
    ['invalid_type', z.number(), [], 'Erwartet wird eine Zahl.'],
    ['invalid_type', z.date(), 'x', 'Erwartet wird ein anderer Wert.'],
    ['invalid_value', z.enum(['karte', 'bild']), 'x', 'Möglich ist hier: karte, bild.'],
    ['invalid_value', z.literal('karte'), 'x', 'Möglich ist hier: karte.'],
    ['too_small', z.string().min(3), 'x', 'Hier fehlt noch etwas: Mindestens 3 Zeichen.'],
    ['too_small', z.array(z.string()).min(1), [], 'Mindestens einen Wert angeben.'],
    ['too_small', z.array(z.string()).min(2), [], 'Mindestens 2 Werte angeben.'],
    ['too_small', z.number().min(3), 1, 'Eine Zahl angeben: mindestens 3.'],
    ['too_big', z.string().max(1), 'xx', 'Das ist zu viel: Höchstens 1 Zeichen.'],
    ['too_big', z.array(z.string()).max(1), ['a', 'b'], 'Höchstens einen Wert angeben.'],
    ['too_big', z.number().max(3), 5, 'Eine Zahl angeben: höchstens 3.'],
    ['invalid_format', z.email(), 'x', 'Dieser Wert passt hier nicht.'],
    ['invalid_format', z.string().regex(/^a/), 'x', 'Dieser Wert passt hier nicht.'],
    ['not_multiple_of', z.number().multipleOf(5), 3, 'Erwartet wird ein Vielfaches von 5.'],
    ['unrecognized_keys', z.strictObject({}), { a: 1 }, 'Das Feld „a“ gibt es hier nicht.'],
    ['invalid_union', z.union([z.string(), z.number()]), [], 'Dieser Wert passt hier nicht.'],
    ['invalid_key', z.record(z.string().regex(/^a/), z.string()), { b: '' }, 'passt hier nicht.'],
    ['invalid_element', z.map(z.string(), z.string()), new Map([['a', 1]]), 'Erwartet wird'],
    ['custom', z.string().refine(() => false), 'x', 'Dieser Wert passt hier nicht.'],
  ];

  test.each(cases)('%s, %#', (code, schema, input, told) => {
    const { error } = schema.safeParse(input, { reportInput: true, error: germanMessage });
    const [issue] = error?.issues ?? [];
    // an element's own issue is handed through
    if (code !== 'invalid_element') expect(issue?.code).toBe(code);
    expect(issue?.message).toContain(told);
    expect(issue?.message).not.toMatch(ENGLISH);
  });
});

describe('a field without a value', () => {
  const ZENTRUM = 'regionalzentren/nordheim.md';

  test.each([
    ['that may be left out', ZENTRUM, /email: .*/, 'email:', 11],
    ['that may be left out, in quotes', ZENTRUM, /email: .*/, 'email: ""', 11],
    ['with spaces only', ZENTRUM, /email: .*/, 'email: "  "', 11],
    ['that is a day', ZENTRUM, /geprueft: .*/, 'geprueft:', 15],
    ['that is a list', 'weitere-hilfe/nachbar.md', /kontakte:\n.*/, 'kontakte:', 6],
    ['that is an address', 'weitere-hilfe/nachbar.md', /link: .*/, 'link:', 5],
  ])('%s may be deleted', (_what, file, piece, replacement, line) => {
    const report = new ContentCopy().edit(file, piece, replacement).report();
    expect(report).toContain(`content/${file}, Zeile ${line}, Feld`);
    expect(report).toContain(
      'Dieses Feld ist leer. Bitte den Wert eintragen oder die Zeile löschen.',
    );
  });

  test.each([
    ['name:', /name: Nordheim/, 2, 'ein Text'],
    ['name: ""', /name: Nordheim/, 2, 'ein Text'],
    ['reihenfolge:', /reihenfolge: 1/, 3, 'eine Zahl'],
    ['    telefon:', / {4}telefon: .*/, 10, 'ein Text'],
    ['stand:', /stand: .*/, 14, 'ein Text'],
  ])('as %j is needed', (replacement, piece, line, expected) => {
    const report = new ContentCopy().edit(ZENTRUM, piece, replacement).report();
    expect(report).toContain(`content/${ZENTRUM}, Zeile ${line}, Feld`);
    expect(report).toContain(`Dieses Feld ist leer. Es wird gebraucht, erwartet wird ${expected}.`);
  });

  test('is told of a point of a list', () => {
    const report = new ContentCopy().edit(ZENTRUM, '  - nord', '  - nord\n  -').report();
    expect(report).toContain('content/regionalzentren/nordheim.md, Zeile');
    expect(report).toContain('Dieser Punkt der Liste ist leer.');
  });

  test('is right where the handbook allows null', () => {
    const copy = new ContentCopy().edit('website.md', /register: .*/, 'register:');
    expect(copy.report()).toBe('');
  });
});

test('a word of the team without any letter is told in German', () => {
  const copy = new ContentCopy().edit('sprache.md', '[umsonst]', '[umsonst, " "]');
  expect(copy.report()).toContain('Dieser Punkt der Liste ist leer.');
  expect(copy.report()).not.toMatch(ENGLISH);
});
