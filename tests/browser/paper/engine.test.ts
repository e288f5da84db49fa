import packageJson from '../../../package.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { FONT_SETS, type FontSet } from '../../../src/lib/paper/fonts.ts';
import { useBrowser } from '../../support/browser.ts';

const sets = Object.keys(FONT_SETS) as FontSet[];
const browsers = sets.map((set) => [set, useBrowser(set)] as const);

test.each(browsers)(
  'with the fonts „%s“ a page is shown in these and in no other',
  async (set, { browser, origin }) => {
    const page = await browser().newPage();
    await page.goto(`${origin()}/kontakt/`);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'body *',
    });
    const used = new Set<string>();
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { familyName } of fonts) used.add(familyName);
    }
    await page.close();
    console.log(`${set}: ${[...used].sort().join(', ')} in Chromium ${browser().version()}`);
    // only Linux lets a program be shown other fonts than those of the machine
    if (process.platform !== 'linux') return;
    const { text, display } = FONT_SETS[set];
    expect([...used]).toEqual(expect.arrayContaining([text.name, display.name]));
    // letters that these lack come from DejaVu
    expect([text.name, display.name, 'DejaVu Sans']).toEqual(expect.arrayContaining([...used]));
  },
);

test('the engine is the one that npm brings, unless another is named or npm has none', () => {
  const [fromNpm] = packageJson.devDependencies['@sparticuz/chromium'].split('.');
  const [, { browser }] = browsers[0]!;
  const [used] = browser().version().split('.');
  const isFree = process.platform !== 'linux' || process.env['CHROMIUM_PATH'] !== undefined;
  expect([fromNpm, isFree && used]).toContain(used);
});
