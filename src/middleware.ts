import { defineMiddleware } from 'astro:middleware';
import { getBeschriftungen } from './lib/queries.ts';

/** Hands the words of the interface to every component, so that none passes them on. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.beschriftungen = await getBeschriftungen();
  return next();
});
