import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BILDER, fingerprintOf, readFingerprint, type BildInhalt } from '../../images/bilder.ts';
import { ZEICHEN } from '../../values/paths.ts';
import { shown } from '../parse/files.ts';
import type { Problem } from '../problems/problem.ts';
import type { Content } from '../schemas/kinds.ts';

/** Text of `styles/tokens.css`, whose colours the pictures have. */
export function readTokens(): string {
  return readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
}

/** What the pictures show: name and Land, and the areas by name. */
export function bildInhaltOf({ website, karte, gebiete }: Content): BildInhalt | undefined {
  const [site, map] = [website[0]?.data, karte[0]?.data];
  return (
    site &&
    map && {
      name: site.name,
      land: site.land,
      karte: map,
      gebiete: gebiete
        .map(({ data }) => data)
        .sort((a, b) => a.name.localeCompare(b.name, 'de'))
        .map(({ ags }) => ({ umriss: map.umrisse[ags] ?? '' })),
    }
  );
}

/**
 * Every page and the web manifest name these pictures.
 *
 * @param folder absolute path of the public folder
 */
export function missingBilder(folder: string): Problem[] {
  return BILDER.filter((address) => !existsSync(path.join(folder, address))).map((address) => ({
    file: shown(folder, address.slice(1)),
    message:
      'Dieses Bild fehlt. Der Befehl npm run images zeichnet es aus Umriss, Farben und Namen.',
  }));
}

/** Pictures of an earlier name, outline or colour. Of those drawn by hand nothing is known. */
export function bilderHints(content: Content, folder: string): Problem[] {
  const inhalt = bildInhaltOf(content);
  const drawn = readFingerprint(readFileSync(path.join(folder, ZEICHEN), 'utf8'));
  if (!inhalt || !drawn || drawn === fingerprintOf(inhalt, readTokens())) return [];
  const message =
    'Diese Zeichen und das Vorschaubild zeigen einen früheren Stand: Name, Umriss oder Farben sind jetzt anders. Der Befehl npm run images zeichnet sie neu.';
  return [{ file: shown(folder, ZEICHEN.slice(1)), message }];
}
