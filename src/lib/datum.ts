const LONG = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in words. `2026-05-31` → `31. Mai 2026`, with no-break spaces. */
export function formatDatum(iso: string): string {
  return LONG.format(new Date(`${iso}T00:00:00Z`)).replaceAll(' ', '\u00A0');
}

/** The latest of some ISO days, or undefined if there is none. */
export function latestDatum(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}
