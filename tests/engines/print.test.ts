import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheet } from '../../src/lib/paper/sheet.ts';
import { serve } from '../support/serve.ts';
import { digits, pages } from '../support/site.ts';
import { startFirefox } from './firefox.ts';

let firefox: Awaited<ReturnType<typeof startFirefox>>;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [firefox, server] = await Promise.all([startFirefox(), serve()]);
});
afterAll(async () => {
  await firefox.close();
  server.close();
});

const printed = async (path: string) => {
  await firefox.open(server.origin + path, { width: 1280, height: 900 });
  return readSheet(await firefox.print());
};

const sheets = pages
  .map(({ path }) => path)
  .filter((path) => /^\/(kontakt|protokoll|(aushang|situationen)\/.+)\/$/.test(path));

test.each(sheets)('Firefox prints %s on one A4 sheet', async (path) => {
  const { pages, size } = await printed(path);
  expect(pages).toBe(1);
  expect(size).toEqual([596, 842]);
});

test('Firefox prints every number of the contact page', async () => {
  const { text } = await printed('/kontakt/');
  for (const number of ['0302312501', '0302312511', '0302312512', '0302312513', '0302312515'])
    expect(digits(text)).toContain(number);
});
