/** Where a field stands: `['ansprechpersonen', 0, 'telefon']`. */
export type FieldPath = readonly (string | number)[];

/** A text in the fields of a file. */
export interface FieldText {
  fieldPath: FieldPath;
  text: string;
}

/** Every text in the fields of a file, however deep. */
export function textsOf(data: unknown, fieldPath: FieldPath = []): FieldText[] {
  if (typeof data === 'string') return [{ fieldPath, text: data }];
  if (Array.isArray(data))
    return data.flatMap((item, index) => textsOf(item, [...fieldPath, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsOf(value, [...fieldPath, key]));
}

/** A field as an editor counts: `ansprechpersonen.1.telefon`. */
export function fieldName(fieldPath: readonly PropertyKey[]): string {
  return fieldPath.map((key) => String(typeof key === 'number' ? key + 1 : String(key))).join('.');
}
