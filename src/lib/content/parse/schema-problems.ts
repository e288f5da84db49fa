import type { z } from 'astro/zod';
import { explainIssue, germanMessage, nearest } from '../problems/explain.ts';
import { fieldName } from '../problems/fields.ts';
import type { ParsedFile } from './front-matter.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * Holds the fields of a file against their schema.
 *
 * @param elsewhere fields that stand in a wrong place, which is told already: they are not missing
 * @returns the fields as the schema types them, or the problems with line and field
 */
export function schemaProblems<S extends z.ZodType>(
  { file, data, lineOf }: ParsedFile,
  schema: S,
  elsewhere: readonly string[] = [],
): { data?: z.output<S>; problems: Problem[] } {
  const result = schema.safeParse(data, { reportInput: true, error: germanMessage });
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  const misspelt = issues.flatMap((issue) => meant(issue, knownFields(schema, issue.path)));
  const explained = [...misspelt, ...elsewhere];
  const told = issues
    .filter(({ path }) => !explained.includes(path.join('.')))
    .filter((issue) => !isExplained(issue, issues))
    .flatMap(keyByKey);
  const problems = told.map((issue) => {
    const fieldPath = placeOf(issue);
    return {
      file,
      line: lineOf(fieldPath),
      field: fieldName(fieldPath) || undefined,
      message: explainIssue(issue, {
        known: knownFields(schema, issue.path),
        optional: isOptional(schemaAt(schema, issue.path)),
        written: valueAt(data, issue.path),
      }),
    };
  });
  return { problems };
}

/** A value of a wrong type breaks other rules as well, and so does a group with a misspelt field. */
function isExplained(issue: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[]): boolean {
  return all.some(
    ({ code, path }) =>
      path.join('.') === issue.path.join('.') &&
      ((code === 'invalid_type' && issue.code !== 'invalid_type') ||
        (code === 'unrecognized_keys' && issue.code === 'custom')),
  );
}

/** Every unknown field is told at its own line. */
function keyByKey(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key] }));
}

/** The fields that misspelt ones were meant to be: that they are missing is the same mistake. */
function meant(issue: z.core.$ZodIssue, known: readonly string[]): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const near = nearest(key, known);
    return near ? [[...issue.path, near].join('.')] : [];
  });
}

function placeOf(issue: z.core.$ZodIssue): PropertyKey[] {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...unknown];
}

/** The fields a schema knows at a path, for „Meinten Sie …?“. */
export function knownFields(schema: unknown, fieldPath: readonly PropertyKey[]): string[] {
  return Object.keys(withoutWrapping(schemaAt(schema, fieldPath))?.shape ?? {});
}

/** The schema of a field, as deep inside as it may be. */
function schemaAt(schema: unknown, fieldPath: readonly PropertyKey[]): SchemaParts | undefined {
  const [key, ...rest] = fieldPath;
  if (key === undefined) return schema as SchemaParts | undefined;
  const inner = withoutWrapping(schema);
  const below =
    typeof key === 'number' ? inner?.element : (inner?.shape?.[key] ?? inner?.valueType);
  return schemaAt(below, rest);
}

function valueAt(data: unknown, fieldPath: readonly PropertyKey[]): unknown {
  return fieldPath.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

/** Whether the field may be left out. */
function isOptional(schema: SchemaParts | undefined): boolean {
  return schema?.safeParse?.(undefined).success ?? false;
}

interface SchemaParts {
  safeParse?: (data: unknown) => { success: boolean };
  shape?: Record<PropertyKey, unknown>;
  element?: unknown;
  /** Of a group whose names editors choose. */
  valueType?: unknown;
  unwrap?: () => unknown;
}

/** Optional fields and fields with a default wrap the schema that is meant. */
function withoutWrapping(schema: unknown): SchemaParts | undefined {
  const parts = schema as SchemaParts | undefined;
  return parts?.unwrap && !parts.element ? withoutWrapping(parts.unwrap()) : parts;
}
