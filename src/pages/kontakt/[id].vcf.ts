import type { APIRoute } from 'astro';
import { vcard } from '../../lib/kontakt/vcard.ts';
import { getInhalte, getRegionalzentrumPaths } from '../../lib/astro/queries.ts';
import type { Regionalzentrum } from '../../lib/regionalzentrum/regionalzentren.ts';

export const getStaticPaths = getRegionalzentrumPaths;

export const GET: APIRoute<{ regionalzentrum: Regionalzentrum }> = async ({ props, locals }) => {
  const { regionalzentrum } = props;
  const { website } = await getInhalte();
  const url = new URL(regionalzentrum.path, locals.site).href;
  return new Response(vcard(regionalzentrum, website, url, locals.beschriftungen), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};
