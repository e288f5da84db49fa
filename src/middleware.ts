import { defineMiddleware } from 'astro:middleware';
import { getBeschriftungen } from './lib/astro/queries.ts';

/** Hands the words of the interface and the website's address to every component and file. */
export const onRequest = defineMiddleware(async ({ locals, site }, next) => {
  if (!site) throw new Error('„site“ fehlt in astro.config.mjs');
  locals.site = site;
  locals.beschriftungen = await getBeschriftungen();
  return next();
});
