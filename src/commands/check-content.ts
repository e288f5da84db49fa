import { contentFolder, loadContent } from '../lib/content/load.ts';
import { ContentError } from '../lib/content/problem.ts';

/** Runs before Astro, so that an editor reads the report and nothing around it. */
try {
  const content = loadContent(contentFolder(process.cwd()));
  const files = Object.values(content).flat().length;
  console.log(`Der Inhalt ist in Ordnung (${files} Dateien).`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
