import type { APIRoute } from 'astro';
import { tokenColor } from '../lib/images/token-color.ts';
import { getInhalte } from '../lib/astro/queries.ts';
import { getRaster } from '../lib/images/raster.ts';
import { vorschaubildSvg } from '../lib/images/vorschaubild.ts';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = async () => {
  const { website, karte, gebiete } = await getInhalte();
  const { png, textWidth } = await getRaster();
  const farben = {
    grund: tokenColor(tokens, 'color-bar'),
    schrift: tokenColor(tokens, 'color-on-bar'),
    stein: tokenColor(tokens, 'color-wall'),
    fuge: tokenColor(tokens, 'color-paper'),
  };
  const { name, land } = website;
  const picture = png(vorschaubildSvg({ name, land, karte, gebiete, farben }, textWidth));
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};
