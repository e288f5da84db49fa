import type { BausteinName } from '../../markdown/bausteine.ts';
import { all, check, each, type Check } from '../parse/drafts.ts';
import { suggest } from '../problems/explain.ts';
import { problemAt } from '../problems/problem-at.ts';
import type { Problem } from '../problems/problem.ts';
import type { FileFacts } from '../schemas/kinds.ts';

/** Bausteine that speak every language. */
const MULTILINGUAL: readonly BausteinName[] = [
  'erste-adresse',
  'gebiete',
  'regionalzentren-kurz',
  'stelle',
];
/** Where the frame of a page in another language leads, instead of to German pages. */
const ANCHORS = ['anrufen', 'erste-adresse'];

/** Another language has its page, words for all kinds of areas, and nothing on it that is German. */
export const FREMDSPRACHE_CHECKS: readonly Check[] = [
  check({ fremdsprachen: each(), seiten: all() }, ({ fremdsprachen, seiten }) =>
    fremdsprachen
      .filter(({ id }) => !seiten.some((seite) => seite.id === id))
      .map(({ id, file }) => ({
        file,
        message: `Zu dieser Sprache fehlt ihre Seite: seiten/${id}.md`,
      })),
  ),
  check({ fremdsprachen: each('beschriftungen'), gebiete: all('art') }, (content) => {
    const arten = [...new Set(content.gebiete.map(({ data }) => data.art))];
    return content.fremdsprachen.flatMap((entry) => {
      const missing = arten.filter((art) => !(art in entry.data.beschriftungen.arten));
      const message = `Unter „arten“ fehlt noch: ${missing.join(', ')}. Zum Beispiel so: ${missing[0]}: district`;
      return missing.length > 0 ? [problemAt(entry, ['beschriftungen', 'arten'], message)] : [];
    });
  }),
  check({ fremdsprachen: all(), seiten: each('text') }, ({ fremdsprachen, seiten }) =>
    seiten
      .filter(({ id }) => fremdsprachen.some((sprache) => sprache.id === id))
      .flatMap((seite) => [...germanBausteine(seite), ...missingAnchors(seite)]),
  ),
  check({ seiten: each('text'), 'weitere-hilfe': all() }, ({ seiten, 'weitere-hilfe': hilfe }) => {
    const known = hilfe.map(({ id }) => id);
    return seiten.flatMap(({ file, text }) =>
      text.bausteine
        .filter(({ name, argument }) => name === 'stelle' && !known.includes(argument))
        .map(({ argument, line }) => ({
          file,
          line,
          message: `Eine Stelle „${argument}“ gibt es nicht. ${suggest(argument, known)}`,
        })),
    );
  }),
];

function germanBausteine({ file, text }: FileFacts): Problem[] {
  return text.bausteine
    .filter(({ name }) => !MULTILINGUAL.includes(name))
    .map(({ name, line }) => ({
      file,
      line,
      message: `Der Baustein „${name}“ spricht nur Deutsch. Auf dieser Seite sind möglich: ${MULTILINGUAL.join(', ')}.`,
    }));
}

function missingAnchors({ file, text }: FileFacts): Problem[] {
  return ANCHORS.filter((anchor) => !text.headings.some(({ slug }) => slug === anchor)).map(
    (anchor) => ({
      file,
      message: `Auf dieser Seite fehlt eine Überschrift mit der Kennung {#${anchor}}: Dorthin führen Links der Website.`,
    }),
  );
}
