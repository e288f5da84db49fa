/**
 * Where the files of each kind lie below `content/`; a folder ends in `/`. Apart from the schemas,
 * so that Astro, which asks for content that is checked already, needs none of them.
 */
export const KIND_PATHS = {
  website: 'website.md',
  beschriftungen: 'beschriftungen.md',
  aushang: 'aushang.md',
  bestaetigung: 'bestaetigung.md',
  ortssuche: 'ortssuche.md',
  ortsverzeichnis: 'ortsverzeichnis.md',
  sprache: 'sprache.md',
  quellen: 'quellen.md',
  seiten: 'seiten/',
  angebote: 'angebote/',
  situationen: 'situationen/',
  regionalzentren: 'regionalzentren/',
  gebiete: 'gebiete/',
  'weitere-hilfe': 'weitere-hilfe/',
  meldungen: 'meldungen/',
  orte: 'orte/orte.json',
  adressen: 'adressen/adressen.json',
  karte: 'karte/umrisse.json',
} as const;

export type Kind = keyof typeof KIND_PATHS;

/** Kinds of which there may be no file, nor a folder. */
export const MAY_BE_EMPTY: readonly Kind[] = ['meldungen', 'situationen'];

/** Stands in Astro's store for a kind that has rightly no file: an empty one Astro takes for a mistake. */
export const NONE = '(none)';
