import type { APIRoute } from 'astro';
import { orteIndex } from '../../lib/gebiete/orte.ts';
import { getInhalte } from '../../lib/astro/queries.ts';

export const GET: APIRoute = async ({ locals }) => {
  const { orte, regionalzentren } = await getInhalte();
  return new Response(JSON.stringify(orteIndex(orte, regionalzentren, locals.beschriftungen)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
