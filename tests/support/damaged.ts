import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBuilt, type Built } from '../../src/lib/site-check/built.ts';
import type { Problem } from '../../src/lib/content/problems/problem.ts';
import { dist } from './site.ts';
import { temporaryFolder } from './temporary.ts';

/** The built website with pieces of one file replaced; the piece has to be there. */
export function damaged(file: string, piece: string | RegExp, replacement: string): Built {
  const folder = path.join(temporaryFolder(), 'dist');
  cpSync(dist, folder, { recursive: true });
  const place = path.join(folder, file);
  const before = readFileSync(place, 'utf8');
  const after = before.replace(piece, replacement);
  if (after === before) throw new Error(`${file} does not hold ${piece}`);
  writeFileSync(place, after);
  return readBuilt(folder);
}

/** Where an editor is sent, and what is said: `website.md:29 notruf.telefon Die Nummer …` */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, field, message }) => {
    const name = file.replace(/^.*\/content\//, '');
    return [`${name}${line ? `:${line}` : ''}`, ...(field ? [field] : []), message].join(' ');
  });
}
