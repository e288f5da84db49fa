import type { BausteinName } from '../markdown/bausteine.ts';
import { problemAt, type Problem } from './problems/problem.ts';
import type { Content, Entry } from './schemas/kinds.ts';
import { missingParts } from './tables.ts';
import { unknownTranslations } from './translations.ts';

/** Bausteine that have labels in every language. */
const MULTILINGUAL: readonly BausteinName[] = [
  'erste-adresse',
  'gebiete',
  'regionalzentren-kurz',
  'stelle',
];
/** Headings to which the frame of a page in another language links, instead of to German pages. */
const ANCHORS = ['anrufen', 'erste-adresse'];

/** Another language has its page, words for all kinds of areas, and nothing on its page that is German. */
export function languageProblems(content: Content, show: (place: string) => string): Problem[] {
  return [
    ...content.fremdsprachen.flatMap((sprache) => [
      ...pageProblems(sprache, content, show),
      ...missingWords(sprache, content),
    ]),
    ...unknownTranslations(content),
  ];
}

function pageProblems(
  { id }: Entry<'fremdsprachen'>,
  { seiten }: Content,
  show: (place: string) => string,
): Problem[] {
  const page = seiten.find((seite) => seite.id === id);
  if (!page) {
    return [{ file: show(`seiten/${id}.md`), message: 'Zu dieser Sprache fehlt ihre Seite.' }];
  }
  return [
    ...page.text.bausteine
      .filter(({ name }) => !MULTILINGUAL.includes(name))
      .map(({ name, line }) => ({
        file: page.file,
        line,
        message: `Der Baustein „${name}“ spricht nur Deutsch. Möglich sind: ${MULTILINGUAL.join(', ')}.`,
      })),
    ...missingParts(page, [], ANCHORS),
  ];
}

function missingWords(entry: Entry<'fremdsprachen'>, { gebiete }: Content): Problem[] {
  const arten = [...new Set(gebiete.map(({ data }) => data.art))];
  const missing = arten.filter((art) => !(art in entry.data.beschriftungen.arten));
  const message = `Unter „arten“ fehlt noch: ${missing.join(', ')}. Zum Beispiel so: ${missing[0]}: district`;
  return missing.length > 0 ? [problemAt(entry, ['beschriftungen', 'arten'], message)] : [];
}
