import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hiddenNames } from '../content/checks/personen.ts';
import type { Problem } from '../content/problems/problem.ts';
import type { Content } from '../content/schemas/kinds.ts';
import { holdsName } from '../values/personenname.ts';
import type { Built } from './built.ts';

/** Names of contact persons in any built file, although the website shows teams. */
export function personProblems({ folder, pages, files }: Built, content: Content): Problem[] {
  const names = hiddenNames(content);
  if (names.length === 0) return [];
  const built = [...pages.map(({ file }) => file), ...files.map((file) => file.slice(1))];
  return built.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return names
      .filter((name) => holdsName(text, name))
      .map((name) => ({
        file,
        message: `Hier steht „${name}“, obwohl „personen: team“ in content/website.md Namen verbergen soll.`,
      }));
  });
}
