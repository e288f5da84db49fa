import { AWKWARD, MUSTERLAND, reportOf } from '../../support/content-cases.ts';
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
