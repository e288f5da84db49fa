import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/lib/content/problems/problem.ts';
import { dist } from './site.ts';
import { temporaryFolder } from './temporary.ts';

/**
 * A copy of the built website with pieces of one file replaced; the piece has to be there.
 * @returns its folder
 */
export function damaged(file: string, piece: string | RegExp, replacement: string): string {
  const folder = path.join(temporaryFolder(), 'dist');
  cpSync(dist, folder, { recursive: true });
  const place = path.join(folder, file);
  const before = readFileSync(place, 'utf8');
  const after = before.replace(piece, replacement);
  if (after === before) throw new Error(`${file} does not contain ${piece}`);
  writeFileSync(place, after);
  return folder;
}

/** Where an editor is sent, and what is reported: `/kontakt/ Die Nummer … fehlt …` */
export function reported(problems: readonly Problem[]): string[] {
  return problems.map(({ file, message }) => `${file} ${message}`);
}
