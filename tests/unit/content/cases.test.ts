import { MUSTERLAND, reportOf } from '../../support/content-cases.ts';
import { runCases } from '../../support/text-cases.ts';

const report = reportOf(MUSTERLAND);

runCases('content/yaml.txt', report);
runCases('content/characters.txt', report);
runCases('content/file-names.txt', report);
runCases('content/public-files.txt', report);
runCases('content/fields.txt', report);
runCases('content/dates.txt', report);
