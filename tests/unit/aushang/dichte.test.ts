import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { DICHTEN, NUMMERN, nummernOf } from '../../../src/lib/aushang/dichte.ts';
import { root } from '../../support/astro.ts';

const styleOf = (component: string) =>
  readFileSync(path.join(root, `src/components/aushang/${component}.astro`), 'utf8');

describe('the notice is set in the sizes that are counted with', () => {
  test.each(DICHTEN)('words are set „%s“ with the factor %d', (dichte, factor) => {
    const block = dichte === 'weit' ? 'aushang__blatt' : `aushang__blatt--${dichte}`;
    const rule = new RegExp(`\\.${block} \\{[^}]*--dichte: ${factor};`);
    expect(styleOf('Aushang')).toMatch(rule);
  });

  test.each(NUMMERN)('numbers of $groesse people have $nummer points', (size) => {
    const { groesse, nummer, name } = size;
    const rule = `.aushang-kontakt--${groesse} {\n      --nummer: ${nummer};\n      --name: ${name};`;
    expect(styleOf('AushangKontakt')).toContain(rule);
  });

  test.each([
    [1, 'wenige'],
    [2, 'wenige'],
    [3, 'einige'],
    [4, 'einige'],
    [5, 'viele'],
    [6, 'viele'],
  ])('%d people are „%s“', (people, groesse) => {
    expect(nummernOf(people).groesse).toBe(groesse);
  });
});
