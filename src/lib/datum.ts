const LONG = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in words. `2026-05-31` → `31. Mai 2026`, with no-break spaces. */
export function formatDatum(iso: string): string {
  return LONG.format(new Date(`${iso}T00:00:00Z`)).replaceAll(' ', '\u00A0');
}

interface Datiert {
  stand: string;
  geprueft?: string | undefined;
}

/** How old contact data are: the latest day on which any of them was taken over or confirmed. */
export function standOf(daten: readonly Datiert[]): string | undefined {
  return daten
    .map(({ stand, geprueft }) => geprueft ?? stand)
    .sort()
    .at(-1);
}
