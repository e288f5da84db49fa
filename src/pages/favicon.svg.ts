import type { APIRoute } from 'astro';
import { tokenColor } from '../lib/farben.ts';
import { getInhalte } from '../lib/queries.ts';
import tokens from '../styles/tokens.css?raw';

/** The drawing of the Land on a tile: made from the content, so that each team has its own. */
export const GET: APIRoute = async () => {
  const { karte, gebiete } = await getInhalte();
  const side = Math.max(karte.breite, karte.hoehe) * 1.14;
  const left = (karte.breite - side) / 2;
  const top = (karte.hoehe - side) / 2;
  const land = gebiete.map(({ umriss }) => umriss).join('');
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${side} ${side}">` +
      `<rect x="${left}" y="${top}" width="${side}" height="${side}" rx="${side / 6}" fill="${tokenColor(tokens, 'color-bar')}"/>` +
      `<path d="${land}" fill="${tokenColor(tokens, 'color-paper')}"/></svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
