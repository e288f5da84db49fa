import type { APIRoute } from 'astro';
import { adressbuchKarte } from '../../lib/adressbuch.ts';
import { getInhalte, type Regionalzentrum } from '../../lib/queries.ts';

export async function getStaticPaths() {
  const { regionalzentren } = await getInhalte();
  return regionalzentren
    .filter(({ hatKontakt }) => hatKontakt)
    .map((regionalzentrum) => ({ params: { id: regionalzentrum.id }, props: { regionalzentrum } }));
}

export const GET: APIRoute<{ regionalzentrum: Regionalzentrum }> = async ({
  props,
  site,
  locals,
}) => {
  const { regionalzentrum } = props;
  const { website } = await getInhalte();
  const url = new URL(regionalzentrum.path, site).href;
  return new Response(adressbuchKarte(regionalzentrum, website, url, locals.beschriftungen), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};
