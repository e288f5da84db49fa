const LONG = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A day in words. `2026-05-31` → `31. Mai 2026`, with no-break spaces.
 * @throws RangeError if this is no ISO day; schemas let none other through
 */
export function formatDatum(iso: string): string {
  return LONG.format(new Date(`${iso}T00:00:00Z`)).replaceAll(' ', '\u00A0');
}

/** The form of Sweden is that of ISO 8601. */
const ISO_HERE = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeZone: 'Europe/Berlin',
});

/**
 * The day that it is in Germany, wherever the machine stands: `2026-05-31`.
 *
 * @param now the instant that is asked about, e.g. `new Date('2026-05-30T22:30:00Z')`
 */
export function today(now = new Date()): string {
  return ISO_HERE.format(now);
}

/** The day so many days later, or earlier: `addDays('2028-02-29', 1)` → `2028-03-01`. */
export function addDays(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
