import type { APIRoute } from 'astro';
import { getInhalte } from '../lib/astro/queries.ts';
import { zeichenSvg } from '../lib/images/zeichen.ts';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = async () =>
  new Response(zeichenSvg(await getInhalte(), tokens), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
