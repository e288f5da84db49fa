/**
 * Puts values into a sentence from the content.
 *
 * @example fill('Geprüft am {datum}.', { datum: '31. Mai 2026' }) // 'Geprüft am 31. Mai 2026.'
 * @throws Error naming the placeholder that has no value; see `withPlaceholders()` in
 *   `content/schemas/basics.ts`, which keeps editors from writing one
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([^{}]+)\}/g, (whole, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`Kein Wert für ${whole} in „${sentence}“`);
    return value;
  });
}
