import { describe, expect, test } from 'vitest';
import { partsOf, spurOf } from '../../../src/commands/derive/haltestellen.ts';

describe('the name of a stop', () => {
  test.each<[stop: string, name: string, isSure: boolean]>([
    ['Oberstrand, Musterstadt', 'Oberstrand', true],
    ['Oberstrand Kirchenplatz, Musterstadt', 'Oberstrand', true],
    ['Oberstrand Feuerwehr, Musterstadt', 'Oberstrand', true],
    ['Oberstrand Eiche, Musterstadt', 'Oberstrand', false],
    ['Groß Klippe Abzw., Musterstadt', 'Groß Klippe', true],
    ['Abzw. Groß Klippe, Musterstadt', 'Groß Klippe', true],
    ['Karow bei Musterstadt, Musterdorf', 'Karow', true],
    ['Karow (b Musterstadt) Ausbau, Musterdorf', 'Karow', true],
    ['EKZ Papenhügel, Musterstadt', 'Papenhügel', true],
    ['Slate Waldstraße, Musterstadt', 'Slate', true],
  ])('%s names %s', (stop, name, isSure) => {
    expect(spurOf(stop)).toEqual({ name, isSure });
  });

  test.each([
    'Bahnhof, Musterstadt',
    'Musterallee, Musterstadt',
    'Grüner Weg, Musterstadt',
    'Nordheimer Tor, Musterstadt',
    'Maxi-Muster-Straße, Musterstadt',
    'Am Teich, Musterstadt',
    'Alte Mühle, Musterstadt',
    'ZOB, Musterstadt',
    'B105, Musterstadt',
    'Ausbau, Musterstadt',
    'Feuerwehr, Musterstadt',
  ])('%s names no district', (stop) => {
    expect(spurOf(stop)).toBeUndefined();
  });

  test.each([
    ['Lübzin-Rosenow', ['Lübzin', 'Rosenow']],
    ['Klein-Klippe', ['Klein Klippe']],
    ['Dierkow-Neu', ['Dierkow-Neu']],
    ['Seebad Oberstrand', ['Oberstrand']],
    ['Oberstrand', ['Oberstrand']],
  ])('%s is %j', (name, parts) => {
    expect(partsOf(name)).toEqual(parts);
  });
});
