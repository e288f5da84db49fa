/** A text in the fields of a file. */
export interface FieldText {
  place: readonly (string | number)[];
  text: string;
}

/** Every text in the fields of a file, however deep. */
export function textsOf(data: unknown, place: FieldText['place'] = []): FieldText[] {
  if (typeof data === 'string') return [{ place, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsOf(item, [...place, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsOf(value, [...place, key]));
}

/** A field as an editor counts: `ansprechpersonen.1.telefon`. */
export function fieldName(place: readonly PropertyKey[]): string {
  return place.map((key) => String(typeof key === 'number' ? key + 1 : String(key))).join('.');
}
