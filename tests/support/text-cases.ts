import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './astro.ts';

/** One case of a text file: `tests/fixtures/cases/README.md` shows the form. */
interface TextCase {
  name: string;
  input: string;
  expected: string[];
}

/** A test for each case of a file below `tests/fixtures/cases/`. */
export function runCases(file: string, answer: (input: string) => readonly string[]): void {
  const text = readFileSync(path.join(root, 'tests/fixtures/cases', file), 'utf8');
  describe(file, () => {
    for (const { name, input, expected } of parseCases(decode(text))) {
      test(`${name}: ${JSON.stringify(input)}`, () => {
        expect(abridged(answer(input), expected)).toEqual(expected);
      });
    }
  });
}

function parseCases(text: string): TextCase[] {
  const cases: TextCase[] = [];
  let name = '';
  let input: string[] = [];
  let open: TextCase | undefined;
  for (const line of text.split('\n')) {
    if (open && line !== '') open.expected.push(line);
    else if (open) open = undefined;
    else if (line.startsWith('=== ')) name = line.slice(4);
    else if (line === '.') {
      open = { name, input: input.join('\n'), expected: [] };
      cases.push(open);
      input = [];
    } else if (line !== '' || input.length > 0) input.push(line);
  }
  if (input.length > 0) throw new Error(`No line with "." below: ${input.join('\n')}`);
  return cases;
}

/** `\u{A0}` is the character with that number: for those that nobody can see. */
function decode(text: string): string {
  return text.replace(/\\u\{([\dA-F]+)\}/g, (_all, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** Lines that agree with the expected ones become those: `…` stands for any text, a space may be no-break. */
function abridged(actual: readonly string[], expected: readonly string[]): string[] {
  return actual.map((line, index) => {
    const wanted = expected[index] ?? '';
    const parts = wanted.split('…').map((part) => RegExp.escape(part));
    return new RegExp(`^${parts.join('[^]*')}$`, 'u').test(line.replaceAll('\u00A0', ' '))
      ? wanted
      : line;
  });
}
