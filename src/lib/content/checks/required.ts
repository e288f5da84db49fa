import { NOT_FOUND } from '../../values/paths.ts';
import type { BausteinName } from '../../markdown/bausteine.ts';
import type { Draft, Drafts } from '../parse/drafts.ts';
import type { Problem } from '../problems/problem.ts';
import { unreadable } from '../parse/salvage.ts';

/** Pages without which the website would have a hole, and what must stand on them. */
const REQUIRED: Record<string, readonly BausteinName[]> = {
  start: [],
  kontakt: ['regionalzentren', 'erste-adresse', 'weitere-regionalzentren', 'kontakt-text'],
  angebot: ['angebote'],
  inhalt: ['seitenliste'],
  zustaendig: ['ortssuche', 'gebiete', 'regionalzentren-kurz'],
  meldungen: ['meldungen'],
  impressum: ['betreiber'],
  datenschutz: [],
  [NOT_FOUND]: ['kontakt-text'],
};

/** Where the website itself links to. */
const REQUIRED_ANCHORS: Record<string, readonly string[]> = { kontakt: ['erste-adresse'] };

/**
 * Every page the website needs is there, with what must stand on it.
 *
 * @returns what is missing, and the content as if it were there: it is told once, and not again of
 *   all that leads there
 */
export function requirePages(drafts: Drafts): { problems: Problem[]; drafts: Drafts } {
  const { seiten } = drafts.entries;
  const pages = seiten.map(completed);
  const missing = drafts.incomplete.has('seiten')
    ? []
    : Object.keys(REQUIRED)
        .filter((id) => !seiten.some((seite) => seite.id === id))
        .map((id) => unreadable('seiten', id, drafts.shown(`seiten/${id}.md`)));
  const message = 'Diese Seite fehlt. Die Website braucht sie.';
  return {
    problems: [
      ...missing.map(({ file }) => ({ file, message })),
      ...pages.flatMap(({ problems }) => problems),
    ],
    drafts: {
      ...drafts,
      entries: {
        ...drafts.entries,
        seiten: [...pages.map(({ seite }) => seite), ...missing],
      },
    },
  };
}

function completed(seite: Draft<'seiten'>): { seite: Draft<'seiten'>; problems: Problem[] } {
  // where the text has to be mended first nobody knows what is missing
  if (seite.broken.has('text')) return { seite, problems: [] };
  const { file, text } = seite;
  const bausteine = (REQUIRED[seite.id] ?? []).filter(
    (wanted) => !text.bausteine.some(({ name }) => name === wanted),
  );
  const anchors = (REQUIRED_ANCHORS[seite.id] ?? []).filter(
    (wanted) => !text.headings.some(({ slug }) => slug === wanted),
  );
  const problems = [
    ...bausteine.map(
      (name) => `Auf dieser Seite fehlt der Baustein {{ ${name} }} auf einer eigenen Zeile.`,
    ),
    ...anchors.map(
      (anchor) => `Auf dieser Seite fehlt eine Überschrift mit der Kennung {#${anchor}}.`,
    ),
  ].map((message) => ({ file, message }));
  const added = {
    bausteine: bausteine.map((name) => ({ name, argument: '', line: 1 })),
    headings: anchors
      // an earlier id of a heading is an anchor already
      .filter((id) => !text.headings.some(({ aliases }) => aliases.includes(id)))
      .map((slug) => ({ depth: 2, slug, aliases: [], text: '', line: 1 })),
  };
  const whole = {
    ...text,
    bausteine: [...text.bausteine, ...added.bausteine],
    headings: [...text.headings, ...added.headings],
  };
  return { seite: { ...seite, text: whole }, problems };
}
