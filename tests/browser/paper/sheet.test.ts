import { afterEach, describe, expect, test, vi } from 'vitest';
import { readBuilt } from '../../../src/lib/site-check/built.ts';
import { paperReport } from '../../../src/lib/site-check/paper.ts';
import { damaged, told } from '../../support/damaged.ts';
import { content, dist } from '../../support/site.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the check of what comes out of a printer', () => {
  test('has nothing to say where contact page and notices are one sheet with all numbers', async () => {
    expect(await paperReport(readBuilt(dist), content)).toEqual({ problems: [], hints: [] });
  });

  test('tells a second sheet as a hint, with the text that is the longest', async () => {
    const long = damaged('kontakt/index.html', '</main>', `${'<p>Wort</p>'.repeat(100)}</main>`);
    const { problems, hints } = await paperReport(long, content);
    expect(problems).toEqual([]);
    expect(told(hints)).toEqual([
      expect.stringMatching(
        /^seiten\/kontakt\.md \/kontakt\/ braucht gedruckt \d Blätter, am besten hängt eines\. .*regionalzentren\/grossheide\.md \(\d+ Zeichen\)\.$/,
      ),
    ]);
  });

  test('tells a number that is on the screen and not on paper as a mistake', async () => {
    const hidden = damaged(
      'kontakt/index.html',
      '</head>',
      '<style>@media print { [href="tel:+49302312511"] { display: none } }</style></head>',
    );
    const { problems } = await paperReport(hidden, content);
    expect(told(problems)).toEqual([
      'regionalzentren/grossheide.md:13 ansprechpersonen.1.telefon Die Nummer 030 231 25 11 fehlt auf /kontakt/, wenn man die Seite druckt.',
    ]);
  });

  test('says so where there is no browser, and stops nothing', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nirgends/chromium');
    const { problems, hints } = await paperReport(readBuilt(dist), content);
    expect(problems).toEqual([]);
    expect(told(hints)).toEqual([
      '/kontakt/ Auf diesem Gerät gibt es keinen Browser: Der Ausdruck wurde nicht geprüft.',
    ]);
  });
});
