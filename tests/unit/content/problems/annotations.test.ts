import { afterEach, describe, expect, test, vi } from 'vitest';
import { annotate, annotations } from '../../../../src/lib/content/problems/annotations.ts';

const problem = {
  file: 'content/website.md',
  line: 4,
  field: 'adresse',
  message: '100 % falsch.\nBitte: so, und nicht anders.',
};

describe('a problem in a pull request', () => {
  test('stands beside its line, on one line of the log', () => {
    expect(annotations('error', [problem])).toEqual([
      '::error file=content/website.md,line=4,title=Feld „adresse“::100 %25 falsch.%0ABitte: so, und nicht anders.',
    ]);
  });

  test('of a whole file names no line', () => {
    const { file, message } = problem;
    expect(annotations('notice', [{ file, message }])).toEqual([
      '::notice file=content/website.md,title=content/website.md::100 %25 falsch.%0ABitte: so, und nicht anders.',
    ]);
  });

  test('keeps commas and colons of a file name out of the syntax', () => {
    const [line] = annotations('error', [{ file: 'content/a,b:c.md', line: 1, message: 'X.' }]);
    expect(line).toBe(
      '::error file=content/a%2Cb%3Ac.md,line=1,title=content/a%2Cb%3Ac.md%2C Zeile 1::X.',
    );
  });
});

describe('annotations are printed', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['true', 1],
    ['', 0],
    [undefined, 0],
  ])('where GITHUB_ACTIONS is %s: %i', (value, times) => {
    vi.stubEnv('GITHUB_ACTIONS', value);
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    annotate('error', [problem]);
    expect(log).toHaveBeenCalledTimes(times);
    log.mockRestore();
  });
});
