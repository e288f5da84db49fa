import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../lib/content/problems/problem.ts';
import { checkContent } from '../lib/content/report.ts';
import { today } from '../lib/values/datum.ts';

/**
 * During development a change of the content reloads the open pages. If the check finds a problem, the
 * terminal shows the report and the pages keep the last valid content.
 *
 * @param folder absolute path of the content
 * @param publicDir absolute path of the static files
 */
export function contentReload(folder: string, publicDir: string): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folders = [folder, publicDir];
        server.watcher.add(folders);
        server.watcher.on('all', (_event, file) => {
          if (!folders.some((one) => file.startsWith(one + path.sep))) return;
          const report = checkContent(folder, today());
          if (report.problems.length > 0) {
            logger.error(formatProblems(report.problems, report.moreFollow));
          } else {
            logger.info('Der Inhalt ist in Ordnung.');
            void refreshContent?.({});
          }
        });
      },
    },
  };
}
