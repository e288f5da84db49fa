import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../content/schemas/kinds.ts';
import type { Problem } from '../content/problems/problem.ts';
import type { Built } from './built.ts';
import { sourceOf } from './source.ts';

/**
 * Addresses and anchors of the ledger that the built website does not answer. The content check
 * tells of what an editor took away; this one looks at what a host would really say.
 */
export function promiseProblems(built: Built, content: Content): Problem[] {
  const leadOn = redirectsOf(built.folder);
  return content.adressen.flatMap(({ data }) =>
    Object.entries(data.adressen)
      .filter(([address]) => !leadOn.has(address))
      .flatMap(([address, anchors]) =>
        unanswered(address, anchors, built).map((lost) => ({
          file: sourceOf(address, content) ?? address,
          message: `${lost} hat es auf der Website gegeben, und dorthin führt nichts mehr.`,
        })),
      ),
  );
}

function unanswered(address: string, anchors: readonly string[], built: Built): string[] {
  const page = built.pages.find((one) => one.path === address);
  if (!page) return built.files.includes(address) ? [] : [address];
  return anchors
    .filter((anchor) => !page.document.getElementById(anchor))
    .map((anchor) => `${address}#${anchor}`);
}

/** Addresses for which `_redirects` has a line. */
function redirectsOf(folder: string): Set<string> {
  const lines = readFileSync(path.join(folder, '_redirects'), 'utf8').split('\n');
  return new Set(lines.map((line) => decodeURI(line.split(' ')[0] ?? '')));
}
