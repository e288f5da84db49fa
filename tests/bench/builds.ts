import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { writeBareProject } from './bare.ts';
import { countFiles, writeContent } from './synthetic.ts';

/*
 * How long our build takes beside that of a bare Astro project with as many pages, and how much
 * memory. Both begin without a cache, as on a host.
 *
 * node tests/bench/builds.ts [files …]
 */

/** More than this many times as long as the bare project is too long. */
const LIMIT = 2;
const SIZES = [10, 100, 1000, 5000];
/** Builds of each project: the longer one takes, the less the machine's noise matters. */
const runsAt = (files: number) => (files > 1000 ? 2 : files > 100 ? 3 : 5);

interface Build {
  /** A script for Node and its arguments. */
  command: string[];
  folder: string;
  outDir: string;
  env: Record<string, string>;
}

interface Measured {
  seconds: number;
  /** Of the largest process; undefined where the platform cannot tell. */
  megabytes: number | undefined;
  pages: number;
}

interface Row {
  files: number;
  pages: number;
  ours: Measured;
  bare: Measured;
}

const root = path.resolve(import.meta.dirname, '../..');
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
const temporary = mkdtempSync(path.join(tmpdir(), 'builds-'));
const running = new AbortController();

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => running.abort());
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));

try {
  const rows = await measureAll(sizesAsked());
  console.log(formatTable(rows));
  if (rows.some((row) => ratioOf(row) > LIMIT)) process.exitCode = 1;
} catch (error) {
  if (!running.signal.aborted) throw error;
  process.exitCode = 130;
}

function sizesAsked(): number[] {
  const asked = process.argv.slice(2).map(Number);
  if (!asked.every((files) => Number.isInteger(files) && files > 0)) {
    throw new Error('Usage: node tests/bench/builds.ts [files …], e.g. 10 100');
  }
  return asked.length > 0 ? asked : SIZES;
}

async function measureAll(sizes: readonly number[]): Promise<Row[]> {
  // found by both projects when they look upward, so that neither meets the caches of the real one
  symlinkSync(path.join(root, 'node_modules'), path.join(temporary, 'node_modules'), 'junction');
  const rows: Row[] = [];
  for (const files of sizes) rows.push(await measureSize(files));
  return rows;
}

async function measureSize(wanted: number): Promise<Row> {
  const folder = path.join(temporary, String(wanted));
  const content = path.join(folder, 'content');
  const files = writeContent(content, wanted);
  const our = ourBuild(path.join(folder, 'ours'), content);
  // the first run of each finds the machine's disk cold and tells how many pages there are
  const { pages } = await measure(our);
  const bare = bareBuild(path.join(folder, 'bare'), pages);
  const { pages: barePages } = await measure(bare);
  if (barePages !== pages) throw new Error(`${barePages} bare pages, but ${pages} of ours`);

  const measured: { ours: Measured; bare: Measured }[] = [];
  for (let run = 1; run <= runsAt(wanted); run += 1) {
    progress(`${files} files, run ${run} of ${runsAt(wanted)}`);
    measured.push({ ours: await measure(our), bare: await measure(bare) });
  }
  progress('');
  rmSync(folder, { recursive: true, force: true });
  return {
    files,
    pages,
    ours: fastestOf(measured.map(({ ours }) => ours)),
    bare: fastestOf(measured.map((both) => both.bare)),
  };
}

/** A copy of the project, since a build writes beside its sources. */
function ourBuild(folder: string, content: string): Build {
  for (const name of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  return {
    // what `npm run build` runs
    command: ['src/commands/build.ts'],
    folder,
    outDir: path.join(folder, 'dist'),
    env: { CONTENT_DIR: content },
  };
}

function bareBuild(folder: string, pages: number): Build {
  writeBareProject(folder, pages);
  return {
    command: [astro, 'build', '--force'],
    folder,
    outDir: path.join(folder, 'dist'),
    env: {},
  };
}

/** @throws Error with what the build printed, if it fails */
async function measure({ command, folder, outDir, env }: Build): Promise<Measured> {
  const peaks = path.join(folder, 'peaks.txt');
  rmSync(peaks, { force: true });
  rmSync(outDir, { recursive: true, force: true });
  const started = performance.now();
  await run(command, folder, { ...env, PEAK_MEMORY_FILE: peaks });
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: largest(peaks), pages: countFiles(outDir, '.html') };
}

function run(command: string[], folder: string, env: Record<string, string>): Promise<void> {
  const hook = pathToFileURL(path.join(import.meta.dirname, 'peak-memory.mjs')).href;
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--import ${hook}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: running.signal,
  });
  let output = '';
  child.stdout.on('data', (data) => (output += String(data)));
  child.stderr.on('data', (data) => (output += String(data)));
  return new Promise((resolve, reject) => {
    // told when a build is stopped; it may go on writing until it has closed
    child.once('error', (error) => (output += String(error)));
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command.join(' ')} failed:\n${output}`)),
    );
  });
}

/** In MB, of the processes that told; a platform that cannot tell says 0. */
function largest(peaks: string): number | undefined {
  const kilobytes = Math.max(...readFileSync(peaks, 'utf8').trim().split('\n').map(Number));
  return kilobytes > 0 ? kilobytes / 1024 : undefined;
}

/** What else a machine does only adds to a run: the fastest tells most of the build itself. */
function fastestOf(runs: readonly Measured[]): Measured {
  const [fastest] = [...runs].sort((a, b) => a.seconds - b.seconds);
  if (!fastest) throw new Error('No run was measured');
  return fastest;
}

function ratioOf({ ours, bare }: Row): number {
  return ours.seconds / bare.seconds;
}

function formatTable(rows: readonly Row[]): string {
  const head = [
    ...['content files', 'HTML pages', 'ours s', 'bare s', 'ratio'],
    ...['ours MB', 'bare MB'],
  ];
  const lines = rows.map((row) => [
    String(row.files),
    String(row.pages),
    row.ours.seconds.toFixed(2),
    row.bare.seconds.toFixed(2),
    `${ratioOf(row).toFixed(2)}${ratioOf(row) > LIMIT ? ' !' : ''}`,
    formatMegabytes(row.ours),
    formatMegabytes(row.bare),
  ]);
  const widths = head.map((name, column) =>
    Math.max(...[name, ...lines.map((line) => line[column] ?? '')].map(({ length }) => length)),
  );
  return [head, ...lines]
    .map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}

function formatMegabytes({ megabytes }: Measured): string {
  return megabytes === undefined ? '–' : megabytes.toFixed(0);
}

/** One line that overwrites itself, for those who wait; nothing in a log. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
