import { VORSCHAUBILD_SIZE } from '../../src/lib/images/sizes.ts';
import { tokenColor } from '../../src/lib/images/token-color.ts';
import { escapeXml } from '../../src/lib/values/escape-xml.ts';
import { svgOf } from './svg.ts';
import type { BildInhalt } from './zeichen.ts';

const MARGIN = 70;
const BRICK = { width: 60, height: 22, joint: 3 };

/**
 * The picture that a shared link shows: the drawing of the Land above its name, on courses of
 * bricks. Lines that are too long are set smaller.
 *
 * @param tokens text of `styles/tokens.css`
 * @param textWidth width of a line in units of the font size
 * @returns SVG of 1200 × 630 pixels
 */
export function vorschaubildSvg(
  { name, land, karte, gebiete }: BildInhalt,
  tokens: string,
  textWidth: (text: string) => number,
): string {
  const grund = tokenColor(tokens, 'color-bar');
  const schrift = tokenColor(tokens, 'color-on-bar');
  const { width, height } = VORSCHAUBILD_SIZE;
  const room = width - 2 * MARGIN;
  const scale = Math.min(540 / karte.breite, 310 / karte.hoehe);
  const left = width - MARGIN - karte.breite * scale;
  const line = (text: string, y: number, wanted: number) => {
    const size = Math.min(wanted, room / textWidth(text));
    return `<text x="${MARGIN}" y="${y}" fill="${schrift}" font-family="Source Serif 4" font-weight="700" font-size="${size.toFixed(2)}">${escapeXml(text)}</text>`;
  };
  return svgOf(
    width,
    height,
    [
      `<rect width="${width}" height="${height}" fill="${grund}"/>`,
      `<g transform="translate(${left.toFixed(2)} 55) scale(${scale.toFixed(4)})" fill="${schrift}" stroke="${grund}" stroke-width="3" stroke-linejoin="round">`,
      ...gebiete.map(({ umriss }) => `<path d="${umriss}"/>`),
      '</g>',
      line(name, 455, 96),
      line(land, 545, 72),
      bricks(tokenColor(tokens, 'color-wall'), tokenColor(tokens, 'color-paper')),
    ].join(''),
  );
}

/** Two courses along the lower edge, as at the foot of every page. */
function bricks(stone: string, joint: string): string {
  const { width, height } = VORSCHAUBILD_SIZE;
  const top = height - 2 * BRICK.height;
  const courses = [0, 1].flatMap((course) => {
    const y = top + course * BRICK.height + BRICK.joint;
    const shift = (course * BRICK.width) / 2;
    return Array.from({ length: Math.ceil(width / BRICK.width) + 1 }, (_, index) => {
      const x = index * BRICK.width - shift;
      return `M${x} ${y}h${BRICK.width - BRICK.joint}v${BRICK.height - BRICK.joint}h-${BRICK.width - BRICK.joint}z`;
    });
  });
  return `<rect y="${top}" width="${width}" height="${2 * BRICK.height}" fill="${joint}"/><path d="${courses.join('')}" fill="${stone}"/>`;
}
