import { seitePath } from '../../values/paths.ts';
import { slug } from '../../values/slug.ts';
import { allDrafts } from '../parse/drafts.ts';
import type { Problem } from '../problems/problem.ts';
import { KIND_PATHS } from '../schemas/kind-paths.ts';
import { headingsOn, newHeadings } from './headings.ts';
import { newAnchors, pageAt, type Ledger, type LostAnchor } from './gone.ts';
import { fileKindsAt } from './lost-names.ts';
import { ALIKE, likeness, pairUp } from './likeness.ts';
import { headingLine, pasteHeading, type HeadingAt } from './paste.ts';

/** Ids that a page has lost, and the heading that may keep them. */
interface Loss {
  address: string;
  ids: string[];
  /** Missing where the page has no heading. */
  target: HeadingAt | undefined;
  /** What became of them: other words, another page, nothing. */
  cause: 'changed' | 'moved' | 'vanished';
  /** The page they moved to. */
  to?: string;
}

/** One problem for every heading that may keep what is lost, at its line. */
export function tellLostAnchors(lost: readonly LostAnchor[], ledger: Ledger): Problem[] {
  const addresses = [...new Set(lost.map(({ address }) => address))];
  return addresses.flatMap((address) => {
    const ids = lost.filter((one) => one.address === address).map(({ anchor }) => anchor);
    return lossesOf(address, ids, ledger).map((loss) => tell(loss, ledger));
  });
}

function lossesOf(address: string, ids: readonly string[], ledger: Ledger): Loss[] {
  const headings = headingsOn(address, ledger);
  const fresh = newHeadings(address, ledger);
  const moved = ids.filter((id) => newPageOf(id, address, ledger));
  const staying = ids.filter((id) => !moved.includes(id));
  const pairs = pairUp(staying, fresh, (id, { heading }) => alikeHeading(id, heading));
  const taken = [...pairs.values()];
  const vanished = staying.filter((id) => !pairs.has(id));
  return joined([
    ...[...pairs].map(([id, target]): Loss => ({ address, ids: [id], target, cause: 'changed' })),
    ...vanished.map((id): Loss => {
      const free = fresh.filter((heading) => !taken.includes(heading));
      const target = nearestHeading(id, free.length > 0 ? free : headings, taken);
      return { address, ids: [id], target, cause: free.length > 0 ? 'changed' : 'vanished' };
    }),
    ...moved.map((id): Loss => {
      const to = newPageOf(id, address, ledger) ?? '';
      const target = nearestHeading(moved[0] ?? '', headings, taken);
      return { address, ids: [id], target, cause: 'moved', to };
    }),
  ]);
}

/** What one heading keeps is one line to write. */
function joined(losses: readonly Loss[]): Loss[] {
  const joint = new Map<string, Loss>();
  for (const loss of losses) {
    const { target, to = '' } = loss;
    const key = `${target?.draft.file} ${target?.heading.line} ${to}`;
    const first = joint.get(key);
    joint.set(key, first ? { ...first, ids: [...first.ids, ...loss.ids] } : loss);
  }
  return [...joint.values()];
}

/** The page on which an id is new, if it is only one. */
function newPageOf(id: string, address: string, ledger: Ledger): string | undefined {
  const [only, ...others] = ledger.drafts.entries.seiten
    .map((seite) => seitePath(seite.id))
    .filter((other) => other !== address && ledger.paths.has(other))
    .filter((other) => newAnchors(ledger, other).some((anchor) => anchor.id === id));
  return others.length > 0 ? undefined : only;
}

function alikeHeading(id: string, heading: HeadingAt['heading']): number {
  return Math.max(likeness(id, heading.slug), likeness(id, slug(heading.text)));
}

/** The most alike heading; if none is, the first that keeps nothing yet. */
function nearestHeading(
  id: string,
  headings: readonly HeadingAt[],
  taken: readonly HeadingAt[],
): HeadingAt | undefined {
  const free = headings.filter((one) => !taken.includes(one));
  const [best] = [...(free.length > 0 ? free : headings)]
    .map((one) => ({ one, value: alikeHeading(id, one.heading) }))
    .map(({ one, value }) => ({ one, value: value < ALIKE ? 0 : value }))
    .sort((a, b) => b.value - a.value);
  return best?.one;
}

function tell(loss: Loss, ledger: Ledger): Problem {
  const { address, ids, target } = loss;
  const lines = linesOf(loss, ledger);
  if (target) {
    const { draft, heading } = target;
    return {
      file: draft.file,
      line: heading.line,
      message: [explain(loss, ledger), ...lines].join('\n'),
    };
  }
  const message = `${linkedFrom(address, ids)} Auf dieser Seite steht keine Überschrift mehr. Bitte eine schreiben, zum Beispiel:`;
  const file = pageAt(ledger, address)?.file ?? '';
  return { file, message: [message, ...lines].join('\n') };
}

function explain({ address, ids, cause, to }: Loss, ledger: Ledger): string {
  const links = linkedFrom(address, ids);
  switch (cause) {
    case 'changed':
      return `${links} Ist jetzt diese Überschrift gemeint, heißt ihre Zeile:`;
    case 'moved':
      return `${links} Das steht jetzt auf der Seite ${to}, aber ein Anker kann nicht weiterleiten. Bitte hier an einer Überschrift behalten, unter der ein Link dorthin steht, zum Beispiel statt dieser Zeile:`;
    case 'vanished':
      return `${links}${orFile(address, ids, ledger)} Soll diese Überschrift an die Stelle treten, heißt ihre Zeile:`;
  }
}

/** The ledger does not say whether an anchor was a heading or the name of a file. */
function orFile(address: string, ids: readonly string[], { drafts }: Ledger): string {
  const folders = fileKindsAt(address, drafts).map((kind) => drafts.shown(KIND_PATHS[kind]));
  if (folders.length === 0) return '';
  const field = `weiterleitungen: [${ids.join(', ')}]`;
  return ` War es eine Datei unter ${folders.join(' oder ')}, schreiben Sie in den Kopf der Datei, die an ihre Stelle tritt: ${field}`;
}

/** `Andere verlinken auf /#alt, diesen Anker gibt es nicht mehr.` */
function linkedFrom(address: string, ids: readonly string[]): string {
  const [first, ...others] = ids.map((id) => `${address}#${id}`);
  return others.length > 0
    ? `Andere verlinken auf ${first} und ${others.join(' und ')}, diese Anker gibt es nicht mehr.`
    : `Andere verlinken auf ${first}, diesen Anker gibt es nicht mehr.`;
}

function linesOf({ address, ids, target, to }: Loss, ledger: Ledger): string[] {
  const [id = ''] = ids;
  const words = to ? wordsOf(id, to, ledger) : 'Überschrift';
  const line = target
    ? pasteHeading(target, ids, isNeeded(target, address, ledger))
    : headingLine(2, words, ids);
  return to ? [line, '', `[${words}](${to}#${id})`] : [line];
}

/** The words of what an anchor leads to: a heading, or the name of an entry. */
function wordsOf(id: string, address: string, ledger: Ledger): string {
  const found = headingsOn(address, ledger).find(({ heading }) =>
    [heading.slug, ...heading.aliases].includes(id),
  );
  if (found) {
    const words = found.heading.text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    return words.replace(/[[\]*_`]/g, '');
  }
  const file = ledger.paths.get(address)?.find((anchor) => anchor.id === id)?.file;
  const entry = allDrafts(ledger.drafts).find((draft) => draft.file === file);
  const { name, titel } = (entry?.data ?? {}) as { name?: string; titel?: string };
  return name ?? titel ?? id;
}

/** Whether others know an id that is made of a heading's words, or a text of the website links to it. */
function isNeeded({ heading }: HeadingAt, address: string, ledger: Ledger): boolean {
  if (ledger.known[address]?.includes(heading.slug)) return true;
  return allDrafts(ledger.drafts).some(({ text, data }) => {
    const { wege = [] } = data as { wege?: { link: string }[] };
    const links = [...text.links.map(({ href }) => href), ...wege.map(({ link }) => link)];
    return (
      links.some((href) => href === `${address}#${heading.slug}`) ||
      (text.headings.includes(heading) && links.includes(`#${heading.slug}`))
    );
  });
}
