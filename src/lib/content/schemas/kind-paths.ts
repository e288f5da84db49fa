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
  regionalzentren: 'regionalzentren/',
  gebiete: 'gebiete/',
  'weitere-hilfe': 'weitere-hilfe/',
  orte: 'orte/orte.json',
  adressen: 'adressen/adressen.json',
  karte: 'karte/umrisse.json',
} as const;

export type Kind = keyof typeof KIND_PATHS;
