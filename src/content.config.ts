import { defineCollection } from 'astro:content';
import { KIND_PATHS, type Kind } from './lib/content/schemas/kind-paths.ts';
import { contentLoaders } from './lib/astro/loader.ts';

const loader = contentLoaders();
const kinds = Object.keys(KIND_PATHS) as Kind[];

/** One collection for each kind. What a loader hands over is checked: no schema checks it again. */
export const collections = Object.fromEntries(
  kinds.map((kind) => [kind, defineCollection({ loader: loader(kind) })]),
);
