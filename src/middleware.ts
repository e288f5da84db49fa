import { defineMiddleware } from 'astro:middleware';
import { beschriftungen, inhalte } from './lib/astro/queries.ts';
import { inLanguage } from './lib/language/fremdsprache.ts';

/** Sets `Astro.locals` for all components: see `env.d.ts`. */
export const onRequest = defineMiddleware(({ locals, site, url }, next) => {
  if (!site) throw new Error('`site` is missing in astro.config.mjs');
  const { website, fremdsprachen } = inhalte;
  const fremdsprache = fremdsprachen.find(({ path }) => path === url.pathname);
  Object.assign(locals, { site, ...inLanguage({ beschriftungen, website }, fremdsprache) });
  return next();
});
