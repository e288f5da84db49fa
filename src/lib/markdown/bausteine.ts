/**
 * What an editor may place with `{{ name }}` on a line of its own, with the word for what follows
 * the name, if anything does. `components/text/Baustein.astro` says what stands there.
 */
export const BAUSTEINE = {
  angebote: undefined,
  betreiber: undefined,
  'erste-adresse': undefined,
  gebiete: undefined,
  gebietskarte: undefined,
  'kontakt-text': undefined,
  meldungen: undefined,
  ortssuche: undefined,
  regionalzentren: undefined,
  'regionalzentren-kurz': undefined,
  protokoll: undefined,
  seitenliste: undefined,
  situationen: 'gruppe',
  'situationen-kurz': undefined,
  wege: undefined,
  'weitere-hilfe': 'gruppe',
  'weitere-regionalzentren': undefined,
  'wiki-links': undefined,
} as const;
export type BausteinName = keyof typeof BAUSTEINE;
export const BAUSTEIN_NAMES = Object.keys(BAUSTEINE) as BausteinName[];
