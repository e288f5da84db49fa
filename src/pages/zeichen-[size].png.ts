import type { APIRoute } from 'astro';
import { getInhalte } from '../lib/astro/queries.ts';
import { getRaster } from '../lib/images/raster.ts';
import { ZEICHEN_SIZES, zeichenSvg } from '../lib/images/zeichen.ts';
import tokens from '../styles/tokens.css?raw';

export function getStaticPaths() {
  return ZEICHEN_SIZES.map((size) => ({ params: { size: String(size) }, props: { size } }));
}

export const GET: APIRoute = async ({ props }) => {
  const { png } = await getRaster();
  const picture = png(zeichenSvg(await getInhalte(), tokens, Number(props['size'])));
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};
