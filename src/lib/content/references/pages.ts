import { ERSATZ } from '../../addresses.ts';
import { suggest } from '../explain.ts';
import type { Content } from '../kinds.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem } from '../problem.ts';

/** Pages without which the website would have a hole, and what must stand on them. */
const REQUIRED: Record<string, readonly string[]> = {
  start: [],
  kontakt: ['regionalzentren', 'erste-adresse', 'weitere-regionalzentren', 'kontakt-text'],
  angebot: ['angebote'],
  inhalt: ['seitenliste'],
  zustaendig: ['ortssuche', 'gebiete', 'regionalzentren-kurz'],
  impressum: ['betreiber'],
  datenschutz: [],
  [ERSATZ]: ['kontakt-text'],
};

/** Where the website itself links to. */
const REQUIRED_ANCHORS: Record<string, readonly string[]> = { kontakt: ['erste-adresse'] };

/** Every page the website needs is there, with what must stand on it. */
export function checkRequired({ seiten }: Content, shown: (place: string) => string): Problem[] {
  return Object.entries(REQUIRED).flatMap(([id, bausteine]) => {
    const seite = seiten.find((candidate) => candidate.id === id);
    if (!seite) {
      const message = 'Diese Seite fehlt. Die Website braucht sie.';
      return [{ file: shown(`seiten/${id}.md`), message }];
    }
    const { bausteine: placed, headings } = seite.text;
    const missing = bausteine
      .filter((wanted) => !placed.some(({ name }) => name === wanted))
      .map((name) => `Auf dieser Seite fehlt der Baustein {{ ${name} }} auf einer eigenen Zeile.`);
    const unreachable = (REQUIRED_ANCHORS[id] ?? [])
      .filter((anchor) => !headings.some(({ slug }) => slug === anchor))
      .map((anchor) => `Auf dieser Seite fehlt eine Überschrift mit der Kennung {#${anchor}}.`);
    return [...missing, ...unreachable].map((message) => ({ file: seite.file, message }));
  });
}

/** The navigation leads to pages, to each once. */
export function checkNavigation({ website, seiten }: Content): Problem[] {
  const known = seiten.map(({ id }) => id).filter((id) => id !== ERSATZ);
  return website.flatMap((entry) =>
    (['navigation', 'fusszeile'] as const).flatMap((field) =>
      entry.data[field].flatMap((id, index, ids) => {
        const place = [field, index];
        if (!known.includes(id)) {
          return [
            problemAt(entry, place, `Eine Seite „${id}“ gibt es nicht. ${suggest(id, known)}`),
          ];
        }
        if (ids.indexOf(id) < index) {
          return [problemAt(entry, place, `Die Seite „${id}“ steht hier zweimal.`)];
        }
        return [];
      }),
    ),
  );
}

/** The search shows copies of the centres' entries, which therefore stand on its page. */
export function checkOrtssuche({ seiten, ortssuche }: Content): Problem[] {
  const silent = ortssuche
    .filter(({ body }) => !body.trim())
    .map(({ file }) => ({
      file,
      message: 'Unter dem Kopf fehlt der Text, der erscheint, wenn nichts gefunden wird.',
    }));
  const misplaced = seiten.flatMap((seite) => {
    const { bausteine } = seite.text;
    const [first, second] = bausteine.filter(({ name }) => name === 'ortssuche');
    if (!first) return [];
    const { file } = seite;
    if (second) {
      return [{ file, line: second.line, message: 'Die Suche steht auf dieser Seite schon.' }];
    }
    const message = 'Zur Suche gehört auf derselben Seite der Baustein {{ regionalzentren-kurz }}.';
    const complete = bausteine.some(({ name }) => name === 'regionalzentren-kurz');
    return complete ? [] : [{ file, line: first.line, message }];
  });
  return [...silent, ...misplaced];
}

/** The ways of a page and the Baustein that shows them come together. */
export function checkWege({ seiten }: Content): Problem[] {
  return seiten.flatMap((seite) => {
    const placed = seite.text.bausteine.find(({ name }) => name === 'wege');
    if (seite.data.wege.length > 0 && !placed) {
      const message = 'Diese Wege erscheinen nirgends: Im Text fehlt der Baustein {{ wege }}.';
      return [problemAt(seite, ['wege'], message)];
    }
    if (seite.data.wege.length === 0 && placed) {
      const message = 'Zu diesem Baustein fehlt im Kopf der Datei das Feld „wege“.';
      return [{ file: seite.file, line: placed.line, message }];
    }
    return [];
  });
}
