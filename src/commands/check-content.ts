import { contentFolder } from '../lib/content/folder.ts';
import { checkContent, printReport } from '../lib/content/report.ts';
import { today } from '../lib/datum.ts';

/*
 * Runs before Astro, so that an editor reads the report and nothing around it.
 * `--json` prints the same for an editor's program: { files, problems, hints }.
 */

const report = checkContent(contentFolder(process.cwd()), today());

if (process.argv.includes('--json')) console.log(JSON.stringify(report, undefined, 2));
else printReport(report);
if (report.problems.length > 0) process.exitCode = 1;
