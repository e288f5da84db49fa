import { tokenColor } from '../../src/lib/images/token-color.ts';

/** What the pictures of a team show. */
export interface BildInhalt {
  name: string;
  land: string;
  karte: { breite: number; hoehe: number };
  gebiete: readonly { umriss: string }[];
}

/**
 * The sign of the website: the drawing of the Land on a tile. Made from the content, so that each
 * team has its own.
 *
 * @param tokens text of `styles/tokens.css`
 * @param size side in pixels; without it the drawing takes the size of its place, and has round
 *   corners. Phones cut theirs themselves, so that the Land keeps well inside (W3C, safe zone of
 *   maskable icons: a circle of 80 %)
 * @returns SVG
 */
export function zeichenSvg(
  { karte, gebiete }: Pick<BildInhalt, 'karte' | 'gebiete'>,
  tokens: string,
  size?: number,
): string {
  const side = Math.max(karte.breite, karte.hoehe) * (size ? 1.4 : 1.14);
  const left = (karte.breite - side) / 2;
  const top = (karte.hoehe - side) / 2;
  const measure = size ? ` width="${size}" height="${size}"` : '';
  const corner = size ? '' : ` rx="${side / 6}"`;
  const land = gebiete.map(({ umriss }) => umriss).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${measure} viewBox="${left} ${top} ${side} ${side}">` +
    `<rect x="${left}" y="${top}" width="${side}" height="${side}"${corner} fill="${tokenColor(tokens, 'color-bar')}"/>` +
    `<path d="${land}" fill="${tokenColor(tokens, 'color-paper')}"/></svg>\n`
  );
}
