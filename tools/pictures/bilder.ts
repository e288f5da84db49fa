import { VORSCHAUBILD, ZEICHEN, zeichenPath } from '../../src/lib/values/paths.ts';
import { ZEICHEN_SIZES } from '../../src/lib/images/sizes.ts';
import { vorschaubildSvg } from './vorschaubild.ts';
import { zeichenSvg, type BildInhalt } from './zeichen.ts';

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
