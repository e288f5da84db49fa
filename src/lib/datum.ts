const LONG = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A day in words. `2026-05-31` → `31. Mai 2026`, with no-break spaces.
 * @throws RangeError if this is no ISO day; schemas let none other through
 */
export function formatDatum(iso: string): string {
  return LONG.format(new Date(`${iso}T00:00:00Z`)).replaceAll(' ', '\u00A0');
}

interface Dated {
  stand: string;
  geprueft?: string | undefined;
}

/**
 * How old contact data shown together are: as old as the oldest of them. A contact is as old as
 * its confirmation, else as the day on which it was taken over.
 */
export function standOf(contacts: readonly Dated[]): string | undefined {
  return contacts.map(({ stand, geprueft }) => geprueft ?? stand).sort()[0];
}
