import { today } from '../values/datum.ts';
import { dateiPath } from '../values/paths.ts';
import { areaProblems } from './areas.ts';
import { unconfirmedChanges } from './confirmation-guard.ts';
import { fieldProblems } from './fields-and-text.ts';
import { languageProblems } from './languages.ts';
import { linkProblems } from './links.ts';
import { lostUrls } from './published-urls.ts';
import { redirectProblems } from './redirects.ts';
import { situationProblems } from './situations.ts';
import { missingPages, repeatedValues, unknownArguments, unknownReferences } from './tables.ts';
import { explainPlace, placesOf } from './file-names.ts';
import type { FileContent, Files } from './files.ts';
import { parseEntry } from './parse.ts';
import type { Problem } from './problems/problem.ts';
import { readPublicFiles } from './public-files.ts';
import { KIND_PATHS, MAY_BE_EMPTY, type Kind } from './schemas/kind-paths.ts';
import type { Content } from './schemas/kinds.ts';

export interface CheckOptions {
  /** Makes the path that messages name: `seiten/start.md` → `content/seiten/start.md`. */
  show?: (place: string) => string;
  /** Files of the public folder; without them it is not checked and there are no files to link to. */
  publicFiles?: Files;
  showPublic?: (place: string) => string;
  /** The day of the check, e.g. `2026-05-31`. */
  today?: string;
}

/** Valid content, or what editors have to fix. */
export type Checked =
  | { content: Content; problems: [] }
  | {
      content?: undefined;
      problems: Problem[];
      /** Whether these are problems of single files, after which the checks across files are still to come. */
      moreFollow: boolean;
    };

/**
 * Checks the files of a content folder in two rounds: first every file by itself; then, when all of them
 * are valid, what can only be checked across files. Reads nothing from the disk.
 *
 * @param files by their place below the content folder: `{ 'seiten/start.md': '---\ntitel: …' }`
 */
export function check(files: Files, options: CheckOptions = {}): Checked {
  const { show = (place: string) => `content/${place}` } = options;
  const { showPublic = (place: string) => `public/${place}` } = options;
  const { dateien, problems: publicProblems } = options.publicFiles
    ? readPublicFiles(options.publicFiles, showPublic)
    : { dateien: [], problems: [] };
  const fileSizes = new Map(dateien.map(({ name, bytes }) => [dateiPath(name), bytes]));

  const places = Object.keys(files);
  const kinds = (Object.keys(KIND_PATHS) as Kind[]).map((kind) => ({
    kind,
    parsed: placesOf(kind, places).map((place) =>
      parseEntry({ kind, place, file: show(place) }, files[place], fileSizes),
    ),
  }));
  const single = [
    ...publicProblems,
    ...places.flatMap((place) => strayProblem(place, files[place], show)),
    ...kinds
      .filter(({ kind, parsed }) => parsed.length === 0 && !MAY_BE_EMPTY.includes(kind))
      .map(({ kind }) => ({ file: show(KIND_PATHS[kind]), message: NO_FILES })),
    ...kinds.flatMap(({ parsed }) => parsed.flatMap(({ problems }) => problems)),
  ];
  if (single.length > 0) return { problems: single, moreFollow: true };

  const entries = kinds.map(({ kind, parsed }) => [kind, parsed.map(({ entry }) => entry)]);
  const content = { ...Object.fromEntries(entries), dateien } as Content;
  const problems = checkTogether(content, show, options.today ?? today());
  return problems.length > 0 ? { problems, moreFollow: false } : { content, problems: [] };
}

const NO_FILES = 'In diesem Ordner liegt keine Datei mit der Endung .md.';

function strayProblem(
  place: string,
  content: FileContent | undefined,
  show: (place: string) => string,
): Problem[] {
  const message = explainPlace(place);
  const unread = typeof content === 'object' && 'message' in content ? content.message : undefined;
  return message ? [{ file: show(place), message: unread ?? message }] : [];
}

/**
 * The second round of the check: what can only be checked across files. Every file is valid by itself.
 *
 * @param show makes a path for messages: `seiten/start.md` → `content/seiten/start.md`
 * @param today as `2026-05-31`
 */
function checkTogether(
  content: Content,
  show: (place: string) => string,
  today: string,
): Problem[] {
  return [
    ...missingPages(content, show),
    ...unknownReferences(content),
    ...unknownArguments(content),
    ...repeatedValues(content),
    ...fieldProblems(content),
    ...areaProblems(content),
    ...situationProblems(content),
    ...languageProblems(content, show),
    ...linkProblems(content),
    ...redirectProblems(content),
    ...lostUrls(content, show),
    ...unconfirmedChanges(content, today),
  ];
}
