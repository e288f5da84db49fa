const UMLAUTS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  ł: 'l',
  đ: 'd',
};

/**
 * An ASCII id for addresses and anchors. `Für wen? Über uns` → `fuer-wen-ueber-uns`.
 *
 * @returns lower-case letters, digits and single hyphens; empty if nothing usable is left
 */
export function slug(text: string): string {
  return (
    text
      // macOS writes ä as a and two dots
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüßæœøłđ]/g, (char) => UMLAUTS[char] ?? '')
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  );
}

/** The letter under which a place is listed: `Öhmen` → `o`; empty if it begins with none. */
export function buchstabeOf(name: string): string {
  return slug(name).charAt(0).replace(/\d/, '');
}
