import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentOrExit } from '../../src/commands/content.ts';
import { contentFolder, publicFolder } from '../../src/lib/content/folder.ts';
import { BILDER, zeichnungen } from './bilder.ts';
import { getRaster } from './raster.ts';

/*
 * Draws the signs of the website and the picture that shared links show into the public folder, from
 * outline, name and colours of the content. Replaces what is there.
 */

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const { website, karte, gebiete } = contentOrExit();
const [site, map] = [website[0]?.data, karte[0]?.data];
if (!site || !map) throw new Error('content/website.md or content/karte/umrisse.json is missing');

const areas = gebiete
  .map(({ data }) => data)
  .sort((a, b) => a.name.localeCompare(b.name, 'de'))
  .map(({ ags }) => ({ umriss: map.umrisse[ags] ?? '' }));
const inhalt = { name: site.name, land: site.land, karte: map, gebiete: areas };
const tokens = readFileSync(path.join(root, 'src/styles/tokens.css'), 'utf8');
const { png, textWidth } = await getRaster();
const target = publicFolder(contentFolder(root));
mkdirSync(target, { recursive: true });
zeichnungen(inhalt, tokens, textWidth).forEach((svg, index) => {
  const file = path.join(target, BILDER[index] ?? '');
  writeFileSync(file, file.endsWith('.svg') ? svg : png(svg));
  console.log(`Gezeichnet: ${path.relative(root, file)}`);
});
