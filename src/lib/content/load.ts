import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import { createRenderer } from '../markdown/render.ts';
import { explainIssue } from './explain.ts';
import { parseFile } from './front-matter.ts';
import { KINDS, type Content, type Entry, type Kind } from './kinds.ts';
import { ContentError, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.md$/;
const checkMarkdown = createRenderer({ externalHint: '' });

/**
 * Reads and checks everything below the content folder.
 *
 * @param folder absolute path, e.g. `/…/content`
 * @throws ContentError with every problem found, in German
 */
export async function loadContent(folder: string): Promise<Content> {
  const problems: Problem[] = [];
  const kinds = Object.keys(KINDS) as Kind[];
  const loaded = await Promise.all(kinds.map((kind) => loadKind(folder, kind, problems)));
  const content = Object.fromEntries(
    kinds.map((kind, index) => [kind, loaded[index]]),
  ) as unknown as Content;

  if (problems.length === 0) problems.push(...checkReferences(content));
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

/** Where the content lies: `CONTENT_DIR` from the environment, else `content`. */
export function contentFolder(root: string): string {
  return path.resolve(root, process.env['CONTENT_DIR'] || 'content');
}

async function loadKind(folder: string, kind: Kind, problems: Problem[]): Promise<Entry[]> {
  const place = KINDS[kind].path;
  const shown = `${path.basename(folder)}/${place}`;
  const files = place.endsWith('/') ? await listFolder(folder, place, problems) : [place];
  if (files.length === 0) {
    problems.push({ file: shown, message: 'In diesem Ordner liegt keine Datei mit der Endung .md.' });
  }
  const entries = await Promise.all(files.map((file) => loadFile(folder, file, kind, problems)));
  return entries.filter((entry) => entry !== undefined);
}

async function listFolder(folder: string, place: string, problems: Problem[]): Promise<string[]> {
  const names = await readdir(path.join(folder, place)).catch(() => []);
  const visible = names.filter((name) => !name.startsWith('.')).sort();
  for (const name of visible.filter((candidate) => !FILE_NAME.test(candidate))) {
    problems.push({
      file: `${path.basename(folder)}/${place}${name}`,
      message:
        'Dieser Dateiname wird keine Adresse. Erlaubt sind kleine Buchstaben a–z, Ziffern und Bindestriche, am Ende .md, zum Beispiel: ueber-uns.md',
    });
  }
  return visible.filter((name) => FILE_NAME.test(name)).map((name) => place + name);
}

async function loadFile(
  folder: string,
  relative: string,
  kind: Kind,
  problems: Problem[],
): Promise<Entry | undefined> {
  const file = `${path.basename(folder)}/${relative}`;
  const text = await readFile(path.join(folder, relative), 'utf8').catch(() => undefined);
  if (text === undefined) {
    problems.push({ file, message: 'Diese Datei fehlt. Ohne sie kann die Website nicht entstehen.' });
    return undefined;
  }

  const parsed = parseFile(file, text);
  const result = KINDS[kind].schema.safeParse(parsed.data, { reportInput: true });
  const found: Problem[] = [
    ...parsed.problems,
    ...(parsed.problems.length === 0 && !result.success
      ? result.error.issues.map((issue) => toProblem(file, issue, kind, parsed.lineOf))
      : []),
    ...checkBody(parsed.body, kind).map(({ line, message }) => ({
      file,
      line: line + parsed.bodyLine - 1,
      message,
    })),
  ];
  problems.push(...found);
  if (found.length > 0 || !result.success) return undefined;

  const id = path.basename(relative, path.extname(relative));
  return { id, file, data: result.data, body: parsed.body, lineOf: parsed.lineOf };
}

function toProblem(
  file: string,
  issue: z.core.$ZodIssue,
  kind: Kind,
  lineOf: Entry['lineOf'],
): Problem {
  const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const place = [...issue.path, ...key];
  return {
    file,
    line: lineOf(place),
    field: place.map(fieldName).join('.') || undefined,
    message: explainIssue(issue, knownKeys(KINDS[kind].schema, issue.path)),
  };
}

/** List places are told as people count: the first is 1. */
function fieldName(key: PropertyKey): string {
  return typeof key === 'number' ? String(key + 1) : String(key);
}

/** The fields a schema knows at a place. */
function knownKeys(schema: z.ZodType, place: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const key of place) {
    current = unwrap(current);
    current =
      typeof key === 'number'
        ? (current as { element?: unknown })?.element
        : (current as { shape?: Record<PropertyKey, unknown> })?.shape?.[key];
  }
  return Object.keys((unwrap(current) as { shape?: object })?.shape ?? {});
}

function unwrap(schema: unknown): unknown {
  const inner = schema as { unwrap?: () => unknown; element?: unknown } | undefined;
  return inner?.unwrap && !inner.element ? unwrap(inner.unwrap()) : inner;
}

function checkBody(body: string, kind: Kind): { line: number; message: string }[] {
  const { firstHeading } = KINDS[kind];
  if (firstHeading === 0) {
    return body.trim()
      ? [{ line: 1, message: 'In dieser Datei stehen nur Felder. Der Text darunter erscheint nirgends.' }]
      : [];
  }
  const { problems, headings, html } = checkMarkdown(body);
  const first = headings[0];
  return [
    ...problems,
    ...(first && first.depth > 1 && first.depth !== firstHeading
      ? [
          {
            line: first.line,
            message: `Die erste Überschrift beginnt hier mit ${'#'.repeat(firstHeading)}, nicht mit ${'#'.repeat(first.depth)}.`,
          },
        ]
      : []),
    ...(kind !== 'seiten' && html.includes('<!--baustein')
      ? [{ line: 1, message: 'Bausteine {{ … }} gibt es nur in den Dateien unter seiten/.' }]
      : []),
  ];
}
