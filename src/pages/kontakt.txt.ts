import type { APIRoute } from 'astro';
import { KONTAKT } from '../lib/values/paths.ts';
import { kontaktText } from '../lib/kontakt/text.ts';
import { getInhalte } from '../lib/astro/queries.ts';

export const GET: APIRoute = async ({ locals }) => {
  const { regionalzentren, website } = await getInhalte();
  const url = new URL(KONTAKT, locals.site).href;
  return new Response(kontaktText(regionalzentren, website, url, locals.beschriftungen), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
