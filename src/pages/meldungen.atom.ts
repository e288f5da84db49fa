import type { APIRoute } from 'astro';
import { getInhalte } from '../lib/astro/queries.ts';
import { meldungenFeed } from '../lib/meldungen/feed.ts';

export const GET: APIRoute = async ({ locals }) => {
  const feed = meldungenFeed(await getInhalte(), locals.site, locals.beschriftungen);
  return new Response(feed, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
