import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bildInhaltOf, readTokens } from '../lib/content/checks/bilder.ts';
import { contentFolder, publicFolder } from '../lib/content/folder.ts';
import { loadContent } from '../lib/content/load.ts';
import { ContentError } from '../lib/content/problems/problem.ts';
import { BILDER, fingerprintOf, withFingerprint, zeichnungen } from '../lib/images/bilder.ts';
import { getRaster } from '../lib/images/raster.ts';

/*
 * Draws the signs of the website and the picture that shared links show, into the public folder,
 * out of outline, name and colours. What somebody drew there by hand is replaced.
 */

const folder = contentFolder(process.cwd());
try {
  const inhalt = bildInhaltOf(loadContent(folder));
  if (inhalt) await write(inhalt, publicFolder(folder));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function write(inhalt: NonNullable<ReturnType<typeof bildInhaltOf>>, target: string) {
  const tokens = readTokens();
  const { png, textWidth } = await getRaster();
  mkdirSync(target, { recursive: true });
  zeichnungen(inhalt, tokens, textWidth).forEach((svg, index) => {
    const file = path.join(target, BILDER[index] ?? '');
    const isSvg = file.endsWith('.svg');
    writeFileSync(file, isSvg ? withFingerprint(svg, fingerprintOf(inhalt, tokens)) : png(svg));
    console.log(`Gezeichnet: ${path.relative(process.cwd(), file)}`);
  });
}
