import { defineMiddleware } from 'astro:middleware';
import { getBeschriftungen, getInhalte } from './lib/astro/queries.ts';
import { inLanguage } from './lib/language/fremdsprache.ts';

/**
 * Hands the words of the interface in the language of the page, and the website's address, to every
 * component and file.
 */
export const onRequest = defineMiddleware(async ({ locals, site, url }, next) => {
  if (!site) throw new Error('„site“ fehlt in astro.config.mjs');
  const [german, { website, fremdsprachen }] = await Promise.all([
    getBeschriftungen(),
    getInhalte(),
  ]);
  const fremdsprache = fremdsprachen.find(({ path }) => path === url.pathname);
  locals.site = site;
  Object.assign(locals, inLanguage({ beschriftungen: german, website }, fremdsprache));
  return next();
});
