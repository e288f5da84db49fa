import { describe, expect, test } from 'vitest';
import { orteIndexHref, ortsverzeichnis } from '../../../src/lib/gebiete/orte.ts';
import { contentOf, MUSTERLAND } from '../../support/content-cases.ts';
import { beschriftungen, zentrum } from '../../support/musterzentrum.ts';
import { orteIndexOf } from '../../support/orte.ts';

describe('the list of places', () => {
  const gebiet = (id: string, art: string, name: string, ags: string) => ({
    ...{ id, art, name, ags, umriss: '', marken: [] },
  });
  const gemeinden = { '1': ['Zell', 'Osten', 'Öhmen', 'Neudorf'], '2': ['Neudorf', 'Ahlen'] };

  test('is from A to Z, twins in the order of their areas, Ö under O, with links to the centre', () => {
    const nord = zentrum({ gebiete: [gebiet('sued', 'Landkreis', 'Süd', '1')] });
    const ost = zentrum({
      id: 'ost',
      name: 'Ost',
      gebiete: [gebiet('mitte', 'Stadt', 'Mitte', '2'), gebiet('leer', 'Stadt', 'Leer', '3')],
    });
    const list = ortsverzeichnis(
      { nachweis: '', gemeinden, plz: {}, ausserhalb: {} },
      [nord, ost],
      beschriftungen,
    );
    expect(
      list.map(({ id, orte }) => [id, ...orte.map((ort) => Object.values(ort).join(', '))]),
    ).toEqual([
      ['a', 'Ahlen, Stadt Mitte, Beratungsstelle Ost, /zustaendig/#ost'],
      [
        'n',
        'Neudorf, Landkreis Süd, Beratungsstelle Nordheim, /zustaendig/#nordheim',
        'Neudorf, Stadt Mitte, Beratungsstelle Ost, /zustaendig/#ost',
      ],
      [
        'o',
        'Öhmen, Landkreis Süd, Beratungsstelle Nordheim, /zustaendig/#nordheim',
        'Osten, Landkreis Süd, Beratungsstelle Nordheim, /zustaendig/#nordheim',
      ],
      ['z', 'Zell, Landkreis Süd, Beratungsstelle Nordheim, /zustaendig/#nordheim'],
    ]);
  });

  test('other places change the address of the index, so that no old copy is used', () => {
    const index = orteIndexOf(contentOf(MUSTERLAND));
    const href = orteIndexHref(index);
    expect(href).toMatch(/^\/zustaendig\/orte\.json\?[\da-f]{8}$/);
    expect(orteIndexHref({ ...index })).toBe(href);
    expect(orteIndexHref({ ...index, plz: {} })).not.toBe(href);
  });
});

test('the index of the search has name, kind and centre of every area', () => {
  const index = orteIndexOf(contentOf(MUSTERLAND));
  expect(index.gebiete).toEqual({
    '99001': { name: 'Nordkreis', titel: 'Landkreis Nordkreis', zentrum: 'nordheim' },
    '99002': { name: 'Südkreis', titel: 'Landkreis Südkreis', zentrum: 'suedheim' },
  });
  expect(index.zentren).toEqual({
    nordheim: {
      titel: 'Beratungsstelle Nordheim',
      namen: ['Nordheim', 'Beratungsstelle Nordheim'],
    },
    suedheim: { titel: 'Beratungsstelle Südheim', namen: ['Südheim', 'Beratungsstelle Südheim'] },
  });
  expect(index.plz['01002']).toEqual({ '99001': [2], '99002': [2] });
  expect(index.ortsteile['99001']).toBe('Oberstrand,Quellgrund;;Unterstrand;;');
});
