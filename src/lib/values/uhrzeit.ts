type ParsedUhrzeit = Readonly<{ ok: true; uhrzeit: string } | { ok: false; reason: string }>;

const FORM = /^(\d{1,2})(?:[:.](\d{2}))?(?: ?(?:Uhr|h))?$/i;
const EXAMPLE = 'Eine Uhrzeit in der Form Stunde:Minuten angeben, zum Beispiel: "08:30"';

/**
 * Reads a time of day.
 *
 * @param written e.g. `08:30`, `8`, `8.30 Uhr`
 * @returns `08:30`, the form that sorts and that machines read (ISO 8601), or a German reason
 */
export function parseUhrzeit(written: string): ParsedUhrzeit {
  const [whole, hour, minute = '00'] = FORM.exec(written.trim()) ?? [];
  if (whole === undefined || hour === undefined) return { ok: false, reason: EXAMPLE };
  if (Number(hour) > 23 || Number(minute) > 59) {
    return { ok: false, reason: `Die Uhrzeit „${written}“ gibt es nicht.` };
  }
  return { ok: true, uhrzeit: `${hour.padStart(2, '0')}:${minute}` };
}

/** A time as one says it before „Uhr“: `08:00` → `8`, `08:30` → `8:30` (DIN 5008). */
export function uhrzeitText(uhrzeit: string): string {
  return uhrzeit.replace(/^0/, '').replace(/:00$/, '');
}
