import { contentHints } from '../../../src/lib/content/hints.ts';
import { ledgerWithToday } from '../../../src/lib/content/ledger.ts';
import { releaseProblems, releaseWarnings } from '../../../src/lib/content/release.ts';
import { staleTranslations } from '../../../src/lib/content/translations.ts';
import {
  AWKWARD,
  changed,
  contentOf,
  foundIn,
  MUSTERLAND,
  reportOf,
} from '../../support/content-cases.ts';
import { runCases } from '../../support/text-cases.ts';

/* Mistakes of one file by itself, then those that are found across files. */
runCases('content/yaml.txt', reportOf(MUSTERLAND));
runCases('content/characters.txt', reportOf(MUSTERLAND));
runCases('content/file-names.txt', reportOf(MUSTERLAND));
runCases('content/public-files.txt', reportOf(MUSTERLAND));
runCases('content/fields.txt', reportOf(MUSTERLAND));
runCases('content/dates.txt', reportOf(MUSTERLAND));
runCases('content/addresses.txt', reportOf(MUSTERLAND));
runCases('content/hours.txt', reportOf(MUSTERLAND));
runCases('content/data.txt', reportOf(MUSTERLAND));
runCases('content/news.txt', reportOf(MUSTERLAND));
runCases('content/sources.txt', reportOf(MUSTERLAND));

runCases('content/together.txt', reportOf(MUSTERLAND));
runCases('content/links.txt', reportOf(MUSTERLAND));
runCases('content/redirects.txt', reportOf(MUSTERLAND));
runCases('content/published-urls.txt', reportOf(MUSTERLAND));
runCases('content/situations.txt', reportOf(AWKWARD));
runCases('content/languages.txt', reportOf(AWKWARD));

/* What was published before: the ledger of the same files. */
const ledger = JSON.stringify(ledgerWithToday(contentOf(AWKWARD)));
runCases('content/guard.txt', reportOf({ ...AWKWARD, 'adressen/adressen.json': ledger }));

/* What stops nothing, or only a release; everything else is confirmed. */
const confirmed = changed(
  MUSTERLAND,
  'weitere-hilfe/nachbar.md\n- belege:\n+ geprueft: 2026-02-01\n+ belege:',
);
runCases('content/hints.txt', foundIn(confirmed, contentHints));
runCases(
  'content/release.txt',
  foundIn(confirmed, (content, today) => [
    ...releaseProblems(content),
    ...releaseWarnings(content, today),
  ]),
);
runCases('content/translations.txt', foundIn(AWKWARD, staleTranslations));
