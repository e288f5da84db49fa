import type { AushangWorte } from './notice-text.ts';

/** How large the words on a notice are set. Its numbers are never small. */
export type AushangDichte = 'weit' | 'mittel' | 'eng';

/** Classes of `AushangKontakt.astro` by how many people a notice names. */
export function nummernOf(people: number): { groesse: 'wenige' | 'einige' | 'viele' } {
  return { groesse: people >= 5 ? 'viele' : people >= 3 ? 'einige' : 'wenige' };
}

/** Whether something said of a centre is so long, e.g. many areas, that it is set small. */
export function isLong(angabe: string): boolean {
  return angabe.length > 130;
}

/**
 * The more a notice says, the smaller its words. The limits are those below which nearly all of 20,000 invented notices
 * fitted on one sheet; `npm run check:site` prints every notice and reports a second sheet.
 */
export function aushangDichte({
  personen,
  angaben,
  aufgabe,
  frueher,
}: AushangWorte): AushangDichte {
  const letters = [...angaben, aufgabe, frueher].join('').length + 90 * personen.length;
  return letters < 330 ? 'weit' : letters < 450 ? 'mittel' : 'eng';
}
