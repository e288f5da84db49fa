import { afterEach, expect, test, vi } from 'vitest';
import { checkSite } from '../../../src/lib/site-check/check.ts';
import { damaged, reported } from '../../support/damaged.ts';
import { content, dist } from '../../support/site.ts';

afterEach(() => vi.unstubAllEnvs());

test('the check of the built site reports nothing where every sheet is one with all numbers', async () => {
  const { problems, hints } = await checkSite(dist, content);
  expect([...problems, ...hints]).toEqual([]);
});

test('it reports a second sheet as a hint, and a number that is not printed as a mistake', async () => {
  const folder = damaged(
    'kontakt/index.html',
    '</main>',
    `${'<p>Wort</p>'.repeat(100)}</main><style>@media print { [href="tel:+49302312511"] { display: none } }</style>`,
  );
  const { problems, hints } = await checkSite(folder, content);
  expect(reported(hints)).toEqual([
    expect.stringMatching(/^\/kontakt\/ .* braucht gedruckt \d Blätter, am besten hängt eines\./),
  ]);
  expect(reported(problems)).toEqual([
    '/kontakt/ Die Nummer 030 231 25 11 fehlt, wenn man /kontakt/ druckt.',
  ]);
});
