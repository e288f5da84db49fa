import { EventEmitter } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { beforeEach, expect, test, vi } from 'vitest';
import { contentLoaders } from '../../../src/lib/astro/loader.ts';
import { ContentCopy } from '../../support/fixture.ts';

const ZENTRUM = 'regionalzentren/nordheim.md';

/** What Astro hands to a loader: here a store, a watcher and a list of what was logged. */
function astro(copy: ContentCopy) {
  const store = new Map<string, { data: { name?: string } }>();
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
  const logged: string[] = [];
  const log = (message: string) => logged.push(message);
  const context = {
    config: { root: pathToFileURL(`${path.dirname(copy.folder)}/`) },
    store: {
      clear: () => store.clear(),
      set: (entry: { id: string; data: object }) => store.set(entry.id, entry),
    },
    logger: { info: log, error: log },
    watcher,
  } as unknown as LoaderContext;
  const nameOf = (id: string) => store.get(id)?.data.name;
  const change = (file: string) => watcher.emit('all', 'change', path.join(copy.folder, file));
  return { context, watcher, logged, nameOf, change };
}

beforeEach(() => vi.stubEnv('CONTENT_DIR', undefined));

test('a second start of Astro reads what the files say now', async () => {
  const copy = new ContentCopy();
  const { context, nameOf } = astro(copy);
  const { load } = contentLoaders()('regionalzentren');
  await load(context);
  expect(nameOf('nordheim')).toBe('Nordheim');
  copy.edit(ZENTRUM, 'name: Nordheim', 'name: Nordstadt');
  await load(context);
  expect(nameOf('nordheim')).toBe('Nordstadt');
});

test('after a second start with another watcher a change is still seen', async () => {
  const copy = new ContentCopy();
  const [first, second] = [astro(copy), astro(copy)];
  const { load } = contentLoaders()('regionalzentren');
  await load(first.context);
  await load(second.context);
  copy.edit(ZENTRUM, 'name: Nordheim', 'name: Nordstadt');
  second.change(ZENTRUM);
  await expect.poll(() => second.nameOf('nordheim')).toBe('Nordstadt');
});

test('one watcher is listened to once, however often Astro starts', async () => {
  const { context, watcher } = astro(new ContentCopy());
  const loader = contentLoaders();
  await loader('regionalzentren').load(context);
  await loader('seiten').load(context);
  await loader('regionalzentren').load(context);
  expect(watcher.listenerCount('all')).toBe(1);
});

test('a mistake is told and keeps the last good content, until it is mended', async () => {
  const copy = new ContentCopy();
  const { context, logged, nameOf, change } = astro(copy);
  await contentLoaders()('regionalzentren').load(context);
  copy.edit(ZENTRUM, 'name: Nordheim', 'name:');
  change(ZENTRUM);
  await expect.poll(() => logged.join()).toContain('Feld „name“');
  expect(nameOf('nordheim')).toBe('Nordheim');
  copy.edit(ZENTRUM, 'name:\n', 'name: Nordstadt\n');
  change(ZENTRUM);
  await expect.poll(() => nameOf('nordheim')).toBe('Nordstadt');
  expect(logged.at(-1)).toBe('Der Inhalt ist wieder in Ordnung.');
});
