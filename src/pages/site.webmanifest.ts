import type { APIRoute } from 'astro';
import { ZEICHEN, zeichenPath } from '../lib/values/paths.ts';
import { tokenColor } from '../lib/images/token-color.ts';
import { getInhalte } from '../lib/astro/queries.ts';
import { ZEICHEN_SIZES } from '../lib/images/zeichen.ts';
import tokens from '../styles/tokens.css?raw';

/** Name and sign for a home screen (W3C Web App Manifest). `browser`: nobody is asked to install. */
export const GET: APIRoute = async () => {
  const { website } = await getInhalte();
  const icons = ZEICHEN_SIZES.map((size) => ({
    src: zeichenPath(size),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  return Response.json({
    name: `${website.name} ${website.land}`,
    short_name: website.name,
    lang: 'de',
    start_url: '/',
    display: 'browser',
    background_color: tokenColor(tokens, 'color-paper'),
    theme_color: tokenColor(tokens, 'color-bar'),
    icons: [{ src: ZEICHEN, sizes: 'any', type: 'image/svg+xml' }, ...icons],
  });
};
