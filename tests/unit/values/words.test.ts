import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { addDays, formatDatum, today } from '../../../src/lib/values/datum.ts';
import { standOf } from '../../../src/lib/values/herkunft.ts';
import { fill } from '../../../src/lib/values/fill.ts';
import { gebieteText } from '../../../src/lib/values/gebiete-text.ts';
import { slug } from '../../../src/lib/values/slug.ts';
import { spokenUrlParts } from '../../../src/lib/values/spoken-url.ts';
import { root } from '../../support/astro.ts';

describe('dates', () => {
  test('are written out, and never break between their parts', () => {
    expect(formatDatum('2026-05-01')).toBe('1.\u00A0Mai\u00A02026');
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('are the same day in %s', (zone) => {
    const script = `import { formatDatum } from './src/lib/values/datum.ts'; process.stdout.write(formatDatum('2026-01-01'))`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
    expect(stdout).toBe('1.\u00A0Januar\u00A02026');
  });

  test('begin at midnight in Germany, in summer and in winter', () => {
    expect(today(new Date('2026-05-31T21:59:00Z'))).toBe('2026-05-31');
    expect(today(new Date('2026-05-31T22:30:00Z'))).toBe('2026-06-01');
    expect(today(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });

  test('are counted over the ends of months and years', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  test('of several contacts: all are as old as the oldest, a confirmation makes one younger', () => {
    const stand = standOf([
      { stand: '2020-01-01', geprueft: '2026-02-01' },
      { stand: '2025-06-01' },
    ]);
    expect(stand).toBe('2025-06-01');
    expect(standOf([])).toBeUndefined();
  });
});

describe('sentences with places to fill', () => {
  test('take their values', () => {
    expect(fill('Geprüft am {datum}.', { datum: '1. Mai' })).toBe('Geprüft am 1. Mai.');
  });

  test('are refused when a value is missing', () => {
    expect(() => fill('Stand: {datum}', { tag: 'x' })).toThrow('Kein Wert für {datum}');
  });
});

test('areas are joined as one says them', () => {
  const nord = { art: 'Landkreis', name: 'Nord' };
  const sued = { art: 'Landkreis', name: 'Süd' };
  const stadt = { art: 'kreisfreie Stadt', name: 'Mitte' };
  const worte = { artUndName: '{art} {name}' };
  expect(gebieteText([nord], worte)).toBe('Landkreis Nord');
  expect(gebieteText([nord, sued, stadt], worte)).toBe(
    'Landkreis Nord, Landkreis Süd und kreisfreie Stadt Mitte',
  );
});

test('areas are named in the words and the manner of another language', () => {
  const english = {
    artUndName: '{art} of {name}',
    arten: { Landkreis: 'district' },
    sprache: 'en-GB',
  };
  const areas = ['Nord', 'Süd'].map((name) => ({ art: 'Landkreis', name }));
  expect(gebieteText(areas, english)).toBe('district of Nord and district of Süd');
});

test.each([
  ['Für wen? Über uns', 'fuer-wen-ueber-uns'],
  ['Maß & Ziel', 'mass-ziel'],
  ['  Łódź, café  ', 'lodz-cafe'],
  ['…', ''],
])('the heading “%s” becomes the id “%s”', (heading, id) => {
  expect(slug(heading)).toBe(id);
});

test('an umlaut is the same whether written in one piece or in two, as macOS does', () => {
  expect(slug('Über uns'.normalize('NFD'))).toBe('ueber-uns');
});

test('a web address keeps its query, a foreign script and a stray %', () => {
  expect(spokenUrlParts('https://xn--mller-kva.example/?seite=1').join('')).toBe(
    'müller.example/?seite=1',
  );
  expect(spokenUrlParts('https://a.example/50%').join('')).toBe('a.example/50%');
});

test('a web address is cut where a line may break', () => {
  expect(spokenUrlParts('https://www.beispiel.de/')).toEqual(['www.beispiel.de']);
  expect(spokenUrlParts('https://wiki.beispiel.de/index.php/Zwei_Wörter')).toEqual([
    'wiki.beispiel.de/',
    'index.php/',
    'Zwei_',
    'Wörter',
  ]);
});
