import { z } from 'astro/zod';
import { KIND_PATHS, type Kind } from './kind-paths.ts';
import { KINDS } from './kinds.ts';

/** Where editors' programs look for them, from the project's root. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/**
 * A JSON Schema (draft 2020-12) for the fields of every kind of file, made of the schemas that the
 * website is checked with. What JSON Schema cannot say, e.g. the number plan, the check says.
 *
 * @returns pairs of file name and text, e.g. `['regionalzentren.json', '{…}']`
 */
export function jsonSchemas(): [name: string, text: string][] {
  return Object.entries(KINDS).map(([kind, { schema }]) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    const titled = { ...json, title: `content/${KIND_PATHS[kind as Kind]}` };
    return [`${kind}.json`, `${JSON.stringify(titled, undefined, 2)}\n`];
  });
}
