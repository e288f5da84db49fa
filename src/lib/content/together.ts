import { areaProblems } from './areas.ts';
import { unconfirmedChanges } from './confirmation-guard.ts';
import { fieldProblems } from './fields-and-text.ts';
import { languageProblems } from './languages.ts';
import { linkProblems } from './links.ts';
import type { Problem } from './problems/problem.ts';
import { lostUrls } from './published-urls.ts';
import { redirectProblems } from './redirects.ts';
import type { Content } from './schemas/kinds.ts';
import { situationProblems } from './situations.ts';
import { missingPages, repeatedValues, unknownArguments, unknownReferences } from './tables.ts';

/**
 * The second round of the check: what can only be checked across files. Every file is valid by itself.
 *
 * @param show makes a path for messages: `seiten/start.md` → `content/seiten/start.md`
 * @param today as `2026-05-31`
 */
export function checkTogether(
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
