import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ContentError } from '../../src/lib/content/problems/problem.ts';
import { loadContent } from '../../src/lib/content/load.ts';
import { root } from './astro.ts';
import { temporaryFolder } from './temporary.ts';

/** A complete content folder of an invented team. */
export const musterland = path.join(root, 'tests/fixtures/musterland');
/** What is served byte by byte: its signs and a leaflet. A copy has it beside its content. */
export const musterlandPublic = path.join(root, 'tests/fixtures/public');
/** What is rare and allowed, to be copied over it: `tests/fixtures/awkward/README.md`. */
export const awkward = path.join(root, 'tests/fixtures/awkward');

/** A copy of the invented team's content, with its public folder beside it, changed as a test needs it. */
export class ContentCopy {
  readonly folder = path.join(temporaryFolder(), 'content');
  readonly public = path.join(this.folder, '../public');
  /** Where a build of it goes, in a folder that has nothing else. */
  readonly outDir = path.join(temporaryFolder(), 'dist');

  /** @param layers folders to copy, one over the other */
  constructor(layers: readonly string[] = [musterland]) {
    for (const layer of layers) cpSync(layer, this.folder, { recursive: true });
    cpSync(musterlandPublic, this.public, { recursive: true });
  }

  /** Replaces a piece of a file; the piece has to be there. */
  edit(file: string, piece: string | RegExp, replacement: string): this {
    const place = path.join(this.folder, file);
    const before = readFileSync(place, 'utf8');
    const after = before.replace(piece, replacement);
    if (after === before) throw new Error(`${file} enthält nicht ${piece}`);
    return this.write(file, after);
  }

  write(file: string, text: string | Uint8Array): this {
    mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    writeFileSync(path.join(this.folder, file), text);
    return this;
  }

  rename(file: string, to: string): this {
    renameSync(path.join(this.folder, file), path.join(this.folder, to));
    return this;
  }

  /** Puts a link to another place where a file or folder was. */
  link(file: string, to: string): this {
    this.remove(file);
    symlinkSync(to, path.join(this.folder, file));
    return this;
  }

  remove(file: string): this {
    rmSync(path.join(this.folder, file), { recursive: true });
    return this;
  }

  /** What an editor reads after this change; empty if the content is valid. */
  report(): string {
    try {
      loadContent(this.folder);
      return '';
    } catch (error) {
      // as an editor sees it, whose content lies in the project
      const folder = path.dirname(this.folder) + path.sep;
      if (error instanceof ContentError) return error.message.replaceAll(folder, '');
      throw error;
    }
  }
}
