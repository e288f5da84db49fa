import { defineCollection } from 'astro:content';
import { contentLoaders } from './lib/astro/loader.ts';
import { KIND_PATHS, type Kind } from './lib/content/schemas/kind-paths.ts';

const loaderOf = contentLoaders();
const kinds = Object.keys(KIND_PATHS) as Kind[];

/**
 * One collection for each kind of content. Schemas are not given here, because the content check
 * validates entries with line numbers and in German (`src/lib/content/check.ts`).
 */
export const collections = Object.fromEntries(
  kinds.map((kind) => [kind, defineCollection({ loader: loaderOf(kind) })]),
);
