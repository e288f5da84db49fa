import { createHash } from 'node:crypto';
import { VORSCHAUBILD, ZEICHEN, zeichenPath } from '../values/paths.ts';
import { vorschaubildSvg } from './vorschaubild.ts';
import { ZEICHEN_SIZES, zeichenSvg } from './zeichen.ts';

/** What the pictures of a team show. */
export interface BildInhalt {
  name: string;
  land: string;
  karte: { breite: number; hoehe: number };
  gebiete: readonly { umriss: string }[];
}

/** Addresses of the pictures that pages and web manifest name. */
export const BILDER = [ZEICHEN, ...ZEICHEN_SIZES.map(zeichenPath), VORSCHAUBILD];

/**
 * The drawings of all pictures, in the order of `BILDER`.
 *
 * @param tokens text of `styles/tokens.css`, for the colours
 * @param textWidth width of a line in units of the font size
 * @returns SVG, one for each address
 */
export function zeichnungen(
  inhalt: BildInhalt,
  tokens: string,
  textWidth: (text: string) => number,
): string[] {
  return [
    zeichenSvg(inhalt, tokens),
    ...ZEICHEN_SIZES.map((size) => zeichenSvg(inhalt, tokens, size)),
    vorschaubildSvg(inhalt, tokens, textWidth),
  ];
}

/**
 * Tells whether pictures would look the same if they were drawn anew, without drawing them: of
 * the drawings themselves, so that a change of the code counts like one of the content.
 *
 * @param tokens text of `styles/tokens.css`
 * @returns sixteen hexadecimal digits
 */
export function fingerprintOf(inhalt: BildInhalt, tokens: string): string {
  // to measure a text takes the renderer; any measure will do that is always the same
  const drawings = zeichnungen(inhalt, tokens, ({ length }) => length);
  return createHash('sha256').update(drawings.join('')).digest('hex').slice(0, 16);
}

/** The drawing with its fingerprint at the end, as `npm run images` writes it. */
export function withFingerprint(svg: string, fingerprint: string): string {
  return svg.replace('</svg>', `</svg><!-- npm run images: ${fingerprint} -->`);
}

/** The fingerprint that a drawing was written with; none in one that somebody drew by hand. */
export function readFingerprint(svg: string): string | undefined {
  return /<!-- npm run images: ([0-9a-f]{16}) -->/.exec(svg)?.[1];
}
