import { createRequire } from 'node:module';
import path from 'node:path';
import { escapeXml } from '../values/escape-xml.ts';

/**
 * Fonts that a browser is started with. Office computers have Segoe UI, Arial, Verdana, DejaVu or
 * Liberation; what fits with `narrow` and with `wide` fits with all of them.
 */
export type FontSet = keyof typeof FONT_SETS;

interface Family {
  name: string;
  /** Folder inside `node_modules`. */
  folder: string;
}

const arimo = { name: 'Arimo', folder: '@expo-google-fonts/arimo' };
const tinos = { name: 'Tinos', folder: '@expo-google-fonts/tinos' };
const carlito = { name: 'Carlito', folder: '@expo-google-fonts/carlito' };
const dejaVuSans = { name: 'DejaVu Sans', folder: 'dejavu-fonts-ttf' };
const dejaVuSerif = { name: 'DejaVu Serif', folder: 'dejavu-fonts-ttf' };

/** The families for text (sans-serif) and for headings (serif), all of them from npm. */
export const FONT_SETS = {
  /** As narrow as Calibri, narrower than Segoe UI; headings as Times New Roman. */
  narrow: { text: carlito, display: tinos },
  /** The metrics of Arial and Liberation Sans; headings as Times New Roman. */
  usual: { text: arimo, display: tinos },
  /** At least as wide as Verdana. */
  wide: { text: dejaVuSans, display: dejaVuSerif },
} satisfies Record<string, { text: Family; display: Family }>;

/** Parts of file names of weights and widths that office fonts do not have. */
const REJECTED = ['Condensed', 'ExtraLight', 'Math', 'Medium', 'SemiBold'];

/**
 * A fontconfig file that hides the fonts of the machine and offers those of the set; DejaVu has the
 * letters that the others lack, such as Arabic.
 *
 * @param cacheFolder for fontconfig's cache
 * @returns XML, see https://www.freedesktop.org/software/fontconfig/fontconfig-user.html
 * @throws Error if a font package is not installed
 */
export function fontconfig(set: FontSet, cacheFolder: string): string {
  const { text, display } = FONT_SETS[set];
  const folders = new Set([text, display, dejaVuSans].map(({ folder }) => packageFolder(folder)));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${[...folders].map((folder) => `  <dir>${escapeXml(folder)}</dir>`).join('\n')}
  <cachedir>${escapeXml(cacheFolder)}</cachedir>
  <selectfont>
    <rejectfont>${REJECTED.map((part) => `<glob>*${part}*</glob>`).join('')}</rejectfont>
  </selectfont>
${alias(['sans-serif', 'Arial', 'Liberation Sans', 'system-ui'], [text, dejaVuSans])}
${alias(['serif', 'Times New Roman', 'Liberation Serif'], [display, dejaVuSans])}
</fontconfig>
`;
}

function alias(names: readonly string[], families: readonly Family[]): string {
  const prefer = families.map(({ name }) => `<family>${name}</family>`).join('');
  return names
    .map(
      (name) =>
        `  <alias binding="strong"><family>${name}</family><prefer>${prefer}</prefer></alias>`,
    )
    .join('\n');
}

function packageFolder(name: string): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
