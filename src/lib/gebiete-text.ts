import { fill } from './fill.ts';

interface Benannt {
  name: string;
  art: string;
}

const LIST = new Intl.ListFormat('de-DE', { type: 'conjunction' });

/**
 * Areas in words. `[{ art: 'Landkreis', name: 'Nord' }, { art: 'kreisfreie Stadt', name: 'Süd' }]`
 * → `Landkreis Nord und kreisfreie Stadt Süd`.
 *
 * @param pattern how kind and name are joined, with `{art}` and `{name}`
 */
export function gebieteText(gebiete: readonly Benannt[], pattern: string): string {
  return LIST.format(gebiete.map(({ art, name }) => fill(pattern, { art, name })));
}
