import { defineCollection } from 'astro:content';
import { KINDS } from './lib/content/kinds.ts';
import { contentLoaders } from './lib/loader.ts';

const loader = contentLoaders();

export const collections = {
  website: defineCollection({ loader: loader('website'), schema: KINDS.website.schema }),
  beschriftungen: defineCollection({
    loader: loader('beschriftungen'),
    schema: KINDS.beschriftungen.schema,
  }),
  aushang: defineCollection({ loader: loader('aushang'), schema: KINDS.aushang.schema }),
  ortssuche: defineCollection({ loader: loader('ortssuche'), schema: KINDS.ortssuche.schema }),
  ortsverzeichnis: defineCollection({
    loader: loader('ortsverzeichnis'),
    schema: KINDS.ortsverzeichnis.schema,
  }),
  sprache: defineCollection({ loader: loader('sprache'), schema: KINDS.sprache.schema }),
  seiten: defineCollection({ loader: loader('seiten'), schema: KINDS.seiten.schema }),
  angebote: defineCollection({ loader: loader('angebote'), schema: KINDS.angebote.schema }),
  regionalzentren: defineCollection({
    loader: loader('regionalzentren'),
    schema: KINDS.regionalzentren.schema,
  }),
  gebiete: defineCollection({ loader: loader('gebiete'), schema: KINDS.gebiete.schema }),
  'weitere-hilfe': defineCollection({
    loader: loader('weitere-hilfe'),
    schema: KINDS['weitere-hilfe'].schema,
  }),
  orte: defineCollection({ loader: loader('orte'), schema: KINDS.orte.schema }),
  karte: defineCollection({ loader: loader('karte'), schema: KINDS.karte.schema }),
};
