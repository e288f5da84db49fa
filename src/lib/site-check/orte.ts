import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ORTE_INDEX } from '../values/paths.ts';
import type { Content } from '../content/schemas/kinds.ts';
import type { Problem } from '../content/problems/problem.ts';
import { createOrtssuche, type OrteIndex } from '../gebiete/ortssuche.ts';
import type { Built } from './built.ts';

/** Municipalities, districts, regions and postcodes that the search of the built website does not find. */
export function ortProblems({ folder }: Built, { orte }: Content): Problem[] {
  const index = JSON.parse(readFileSync(path.join(folder, ORTE_INDEX), 'utf8')) as OrteIndex;
  const finde = createOrtssuche(index);
  const finds = (words: string, name: string, ags: string) =>
    finde(words).orte.some((ort) => ort.name === name && ort.ags === ags);
  return orte.flatMap(({ file, data, lineOf }) => [
    ...Object.entries(data.gemeinden).flatMap(([ags, names]) =>
      names
        .filter((name) => !finds(name, name, ags))
        .map((name) => ({
          file,
          line: lineOf(['gemeinden', ags, names.indexOf(name)]),
          message: `Die Suche findet „${name}“ nicht.`,
        })),
    ),
    ...Object.entries(data.ortsteile ?? {}).flatMap(([ags, byGemeinde]) =>
      Object.entries(byGemeinde).flatMap(([gemeinde, names]) =>
        names
          .filter((name) => !finds(name, name, ags))
          .map((name) => ({
            file,
            line: lineOf(['ortsteile', ags, gemeinde, names.indexOf(name)]),
            message: `Die Suche findet den Ortsteil „${name}“ nicht.`,
          })),
      ),
    ),
    ...Object.entries(data.gegenden ?? {})
      .filter(([name, areas]) => areas.some((ags) => !finds(name, name, ags)))
      .map(([name]) => ({
        file,
        line: lineOf(['gegenden', name]),
        message: `Die Suche findet „${name}“ nicht.`,
      })),
    ...Object.keys(data.plz)
      .filter((plz) => finde(plz).orte.length === 0)
      .map((plz) => ({
        file,
        line: lineOf(['plz', plz]),
        message: `Die Suche findet die Postleitzahl ${plz} nicht.`,
      })),
  ]);
}
