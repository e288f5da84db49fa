import { aushangPath, vcardPath, NOT_FOUND, regionalzentrumPath } from '../../values/paths.ts';
import type { Draft } from '../parse/drafts.ts';
import { KIND_PATHS } from '../schemas/kind-paths.ts';
import type { Problem } from '../problems/problem.ts';
import type { Ledger } from './gone.ts';
import { likeness, pairUp } from './likeness.ts';
import { fieldOf, pasteNames } from './paste.ts';
import { PAGE_KINDS, type PageKind } from '../addresses/pages.ts';
import { mayLeadOn } from '../addresses/unknown-anchors.ts';

/** Kinds whose files have addresses or anchors by their names. */
export type NamedKind = PageKind | 'angebote' | 'regionalzentren' | 'weitere-hilfe';

/** A file that is gone, with what is still known under its name. */
export interface LostFile {
  kind: NamedKind;
  /** Its name without ending, and earlier names of it that are lost as well. */
  names: string[];
  /** Addresses, with anchors: `/kontakt/nordheim/`, `/kontakt/#nordheim`. */
  links: string[];
}

/** Which file an address was made of, by its form. */
export function fileOfAddress(address: string): Pick<LostFile, 'kind' | 'names'> | undefined {
  const [, id = ''] = /([^/]+?)(?:\.vcf|\/)$/.exec(address) ?? [];
  if (!id) return undefined;
  const ofCentre = [regionalzentrumPath(id, true), aushangPath(id), vcardPath(id)];
  if (ofCentre.includes(address)) return { kind: 'regionalzentren', names: [id] };
  const pageKinds = Object.keys(PAGE_KINDS) as PageKind[];
  const kind = pageKinds.find((one) => PAGE_KINDS[one](id) === address);
  return kind && { kind, names: [id] };
}

/** One problem for every file: in the one that came in its place, else where it was. */
export function tellLostFiles(lost: readonly LostFile[], ledger: Ledger): Problem[] {
  const kinds = [...new Set(lost.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const files = lost.filter((file) => file.kind === kind && isKnownToBeLost(file, ledger));
    const candidates = newFiles(kind, ledger);
    const pairs = pairUp(files, candidates, ({ names }, { id }) => likeness(names[0] ?? '', id));
    const left = candidates.filter((candidate) => ![...pairs.values()].includes(candidate));
    return files.map((file) => {
      const successor = pairs.get(file);
      return successor ? tellRenamed(file, successor) : tellDeleted(file, left, ledger);
    });
  });
}

/** Whether no file that has to be mended first may lead the name on. */
function isKnownToBeLost({ kind, names }: LostFile, { drafts }: Ledger): boolean {
  const files: readonly Draft[] = drafts.entries[kind];
  return (
    !drafts.incomplete.has(kind) &&
    !names.some((name) => files.some((draft) => mayLeadOn(draft, name)))
  );
}

/** Files of which nothing was ever published under their name. */
export function newFiles(kind: NamedKind, { drafts, known, paths }: Ledger): readonly Draft[] {
  const files: readonly Draft[] = drafts.entries[kind];
  return files.filter(({ id, file }) => {
    const shownOn = [...paths]
      .filter(([, anchors]) => anchors.some((one) => one.isName && one.file === file))
      .map(([address]) => address);
    const address = ownAddress(kind, id);
    const isPublished =
      (address && known[address]) || shownOn.some((one) => known[one]?.includes(id));
    return id !== NOT_FOUND && !isPublished && (isPageKind(kind) || shownOn.length > 0);
  });
}

function isPageKind(kind: NamedKind): kind is PageKind {
  return kind in PAGE_KINDS;
}

/** Where a file is, if that is not a place on the page of others. */
function ownAddress(kind: NamedKind, id: string): string | undefined {
  if (isPageKind(kind)) return PAGE_KINDS[kind](id);
  return kind === 'regionalzentren' ? regionalzentrumPath(id, true) : undefined;
}

function tellRenamed({ names, links }: LostFile, successor: Draft): Problem {
  const { line, where, lines } = pasteNames(successor, names);
  const message = `Hieß diese Datei vorher ${names[0]}.md? ${linksInWords(links)} Damit alte Links hierher führen, ${where}:`;
  return { file: successor.file, line, message: [message, ...lines].join('\n') };
}

function tellDeleted(
  { kind, names, links }: LostFile,
  candidates: readonly Draft[],
  { drafts }: Ledger,
): Problem {
  const [name = '', ...earlier] = names;
  const folder = drafts.shown(KIND_PATHS[kind]);
  const or = earlier.length > 0 ? ` (oder ${earlier.map((one) => `${one}.md`).join(', ')})` : '';
  const gone = `Diese Datei${or} gibt es nicht mehr. ${linksInWords(links)}`;
  const [only, ...others] = candidates.length > 0 ? candidates : drafts.entries[kind];
  const paste = only && others.length === 0 ? pasteNames(only, names) : undefined;
  const message = paste
    ? `${gone} Tritt ${only?.file} an ihre Stelle, ${paste.where.replace('kommt', 'kommt dort')}:`
    : `${gone} In den Kopf der Datei unter ${folder}, die an ihre Stelle tritt, kommt (steht „weiterleitungen:“ dort schon, nur was darunter steht):`;
  const lines = paste?.lines ?? fieldOf(names);
  return { file: `${folder}${name}.md`, message: [message, ...lines].join('\n') };
}

/** `Andere verlinken noch auf 5 Adressen, zum Beispiel auf /a/ und /b/.` */
function linksInWords([first, second, ...more]: readonly string[]): string {
  if (!second) return `Andere verlinken noch auf ihre Adresse ${first}.`;
  const examples = `${first} und ${second}`;
  return more.length > 0
    ? `Andere verlinken noch auf ${more.length + 2} Adressen von ihr, zum Beispiel auf ${examples}.`
    : `Andere verlinken noch auf ihre 2 Adressen ${examples}.`;
}
