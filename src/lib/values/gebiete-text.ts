import { fill } from './fill.ts';

/** An area with name and kind. */
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
  return LIST.format(gebiete.map((gebiet) => gebietName(gebiet, pattern)));
}

/** An area with its kind: `Landkreis Nord`. */
export function gebietName({ art, name }: Benannt, pattern: string): string {
  return fill(pattern, { art, name });
}
