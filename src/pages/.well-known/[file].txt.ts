import type { APIRoute } from 'astro';
import { getInhalte } from '../../lib/astro/queries.ts';
import { hasSicherheitskontakt, securityTxt } from '../../lib/delivery/security-txt.ts';

/** No file while nobody is named whom a report would reach. */
export async function getStaticPaths() {
  const { website } = await getInhalte();
  return hasSicherheitskontakt(website) ? [{ params: { file: 'security' } }] : [];
}

export const GET: APIRoute = async ({ locals }) => {
  const { website } = await getInhalte();
  return new Response(securityTxt(website, locals.site));
};
