import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../support/astro.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** An empty repository, and what `.ci/code-changed` prints for it. */
function repository() {
  const folder = temporaryFolder();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@beispiel.de', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  mkdirSync(path.join(folder, '.ci'));
  cpSync(path.join(root, '.ci/code-changed'), path.join(folder, '.ci/code-changed'));
  git('init', '--quiet');
  const commit = (...files: string[]) => {
    for (const file of files) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), files.join());
    }
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'x');
    return git('rev-parse', 'HEAD');
  };
  const ask = (since: string) =>
    execFileSync(path.join(folder, '.ci/code-changed'), [since], { encoding: 'utf8' }).trim();
  return { commit, ask };
}

test.each([
  ['code=false', ['content/seiten/neu.md', 'content/adressen/adressen.json']],
  ['code=false', ['public/dateien/faltblatt.pdf', 'content/website.md']],
  ['code=true', ['src/a.ts']],
  ['code=true', ['content/website.md', 'package.json']],
  ['code=true', ['tests/fixtures/content/website.md']],
])('%s after a change of %j', (expected, files) => {
  const { commit, ask } = repository();
  const before = commit('content/website.md.old');
  commit(...files);
  expect(ask(before)).toBe(expected);
});

test.each(['', 'not-a-commit'])(
  'without a commit to compare with („%s“) code has changed',
  (before) => {
    const { commit, ask } = repository();
    commit('content/website.md');
    expect(ask(before)).toBe('code=true');
  },
);
