import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/lib/content/report.ts';
import {
  fingerprintOf,
  readFingerprint,
  withFingerprint,
  zeichnungen,
} from '../../../src/lib/images/bilder.ts';
import { root } from '../../support/astro.ts';
import { ContentCopy, musterlandPublic } from '../../support/fixture.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const TOKENS = `:root {
  --color-paper: #ffffff;
  --color-bar: #112233;
  --color-on-bar: #eeeeee;
  --color-wall: #aa5544;
  --color-text: #000000;
}`;
const INHALT = {
  name: 'Beratung & Beispiel',
  land: 'Musterland',
  karte: { breite: 100, hoehe: 50 },
  gebiete: [{ umriss: 'M0 0h100v50z' }],
};

/** What an editor is told of the signs beside this content. */
function told(copy: ContentCopy): { mistakes: string[]; hints: string[] } {
  const { problems, hints } = checkContent(copy.folder, '2026-02-02');
  const lines = (all: typeof hints) =>
    all
      .filter(({ file }) => /\.(?:svg|png)$/.test(file))
      .map(({ file, message }) => `${file.slice(file.indexOf('public/'))} ${message}`);
  return { mistakes: lines(problems), hints: lines(hints) };
}

describe('drawings', () => {
  test('show the outline on a tile, and with it name and Land, in the colours of the tokens', () => {
    const [zeichen, ...others] = zeichnungen(INHALT, TOKENS, ({ length }) => length);
    expect(zeichen).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6.999999999999993 -31.999999999999993 113.99999999999999 113.99999999999999">' +
        '<rect x="-6.999999999999993" y="-31.999999999999993" width="113.99999999999999" height="113.99999999999999" rx="18.999999999999996" fill="#112233"/>' +
        '<path d="M0 0h100v50z" fill="#ffffff"/></svg>\n',
    );
    expect(others.map((svg) => /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1))).toEqual([
      ['180', '180'],
      ['192', '192'],
      ['512', '512'],
      ['1200', '630'],
    ]);
    expect(others[3]).toContain('>Beratung &#38; Beispiel</text>');
    expect(others[3]).toContain('>Musterland</text>');
    expect(others[3]).toContain('fill="#aa5544"');
  });
});

describe('the fingerprint', () => {
  const before = fingerprintOf(INHALT, TOKENS);

  test.each([
    ['the name', { ...INHALT, name: 'Beratung' }, TOKENS],
    ['the Land', { ...INHALT, land: 'Nachbarland' }, TOKENS],
    ['the outline', { ...INHALT, gebiete: [{ umriss: 'M0 0h99v50z' }] }, TOKENS],
    ['the size of the map', { ...INHALT, karte: { breite: 100, hoehe: 60 } }, TOKENS],
    ['a colour', INHALT, TOKENS.replace('#aa5544', '#aa5545')],
  ])('is another one when %s is', (_what, inhalt, tokens) => {
    expect(fingerprintOf(inhalt, tokens)).not.toBe(before);
  });

  test('stays when a colour changes that no picture has', () => {
    expect(fingerprintOf(INHALT, TOKENS.replace('#000000', '#010101'))).toBe(before);
  });

  test('is read from where it was written, and from nothing else', () => {
    expect(readFingerprint(withFingerprint('<svg><path d="M0 0"/></svg>\n', before))).toBe(before);
    expect(readFingerprint('<svg><path d="M0 0"/></svg>\n')).toBeUndefined();
    expect(readFingerprint(`<svg><!-- ${before} --></svg>`)).toBeUndefined();
  });
});

describe('the content check', () => {
  test('has nothing to tell of pictures that were drawn from this content', () => {
    expect(told(new ContentCopy())).toEqual({ mistakes: [], hints: [] });
  });

  test.each([
    ['name', 'website.md', 'name: Beratung Beispiel', 'name: Beratung Muster'],
    ['Land', 'website.md', 'land: Musterland', 'land: Neuland'],
    ['outline', 'karte/umrisse.json', 'M0 0', 'M0 1'],
  ])('tells when the %s is another one, and stops nothing', (_what, file, piece, replacement) => {
    expect(told(new ContentCopy().edit(file, piece, replacement))).toEqual({
      mistakes: [],
      hints: [
        'public/favicon.svg Diese Zeichen und das Vorschaubild zeigen einen früheren Stand: Name, Umriss oder Farben sind jetzt anders. Der Befehl npm run images zeichnet sie neu.',
      ],
    });
  });

  test('tells nothing to a team that draws its own sign', () => {
    const copy = new ContentCopy().edit('website.md', 'land: Musterland', 'land: Neuland');
    writeFileSync(path.join(copy.public, 'favicon.svg'), '<svg><path d="M0 0h9v9z"/></svg>');
    expect(told(copy)).toEqual({ mistakes: [], hints: [] });
  });

  test.each(['favicon.svg', 'zeichen-180.png', 'zeichen-512.png', 'vorschaubild.png'])(
    'does not let a website be built without %s',
    (name) => {
      const copy = new ContentCopy();
      rmSync(path.join(copy.public, name));
      expect(told(copy)).toEqual({
        mistakes: [
          `public/${name} Dieses Bild fehlt. Der Befehl npm run images zeichnet es aus Umriss, Farben und Namen.`,
        ],
        hints: [],
      });
    },
  );
});

describe('npm run images', () => {
  const run = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['src/commands/write-images.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  test('draws the same bytes as ever, into a folder that is not there yet', () => {
    const target = path.join(temporaryFolder(), 'zeichen');
    // there is no leaflet yet either
    const copy = new ContentCopy()
      .edit('seiten/angebot.md', /Zum Mitnehmen: .*\n/, '')
      .edit('adressen/adressen.json', /.*faltblatt.*\n/, '');
    const { status, stderr } = run({ CONTENT_DIR: copy.folder, PUBLIC_DIR: target });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const names = readdirSync(target).sort();
    expect(names).toEqual([
      ...['favicon.svg', 'vorschaubild.png'],
      ...['zeichen-180.png', 'zeichen-192.png', 'zeichen-512.png'],
    ]);
    for (const name of names) {
      const drawn = readFileSync(path.join(target, name));
      expect(drawn.equals(readFileSync(path.join(musterlandPublic, name))), name).toBe(true);
    }
  });

  test('draws nothing of content that has a mistake, and tells it', () => {
    const copy = new ContentCopy().edit('website.md', 'land: Musterland', 'land:');
    const target = path.join(temporaryFolder(), 'zeichen');
    const { status, stderr } = run({ CONTENT_DIR: copy.folder, PUBLIC_DIR: target });
    expect(status).toBe(1);
    expect(stderr).toContain('website.md, Zeile 3, Feld „land“');
    expect(() => readdirSync(target)).toThrow('ENOENT');
  });
});
