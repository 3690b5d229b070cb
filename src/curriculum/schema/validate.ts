import { z } from 'zod';
import type { Wording } from '../problem.ts';
import { nearest } from '../suggest.ts';
import { type Instead, valueMeant } from './instead.ts';
import { wordsFor } from './issueWords.ts';
import { nameInYaml, type ValueName } from './valueName.ts';

/** An error in plain words: where in the value, what is wrong, what to do. */
export interface ValidationError {
  path: PropertyKey[];
  message: Wording;
  hint: Wording;
  /** What was meant, where that is certain. */
  instead?: Instead;
}

/**
 * Checks a value against a schema and returns every problem in plain words. `called` names a value in a sentence: "minutes" in YAML,
 * minutes="…" on a block. `placed` returns the path by which a value is reported, for a value that is part of a file or was merged from two.
 */
export function validate<T>(
  schema: z.ZodType<T>,
  value: unknown,
  called: ValueName = nameInYaml,
  placed: (path: readonly PropertyKey[]) => readonly PropertyKey[] = (path) => path,
): { value: T; errors: [] } | { value: undefined; errors: ValidationError[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, errors: [] };
  const issues = result.error.issues.flatMap(inFittingForm);
  return { value: undefined, errors: onePerPlace(issues).flatMap((issue) => errorsOf(issue, schema, value, called, placed)) };
}

/**
 * Of a value that may have several forms, such as a word or an object, the issues of the form that it has: those of the only one in which something is
 * wrong inside and not the whole.
 */
function inFittingForm(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.discriminator !== undefined) return [issue];
  const fitting = issue.errors.filter((errors) => errors.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'));
  if (fitting.length !== 1) return [issue];
  return fitting[0]!.flatMap((inner) => inFittingForm({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue));
}

/** Keeps one issue per value: the first, or the one about a wrong type, because zod also calls a text in place of a list "too long". */
function onePerPlace(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const kept = new Map<string, z.core.$ZodIssue>();
  for (const issue of issues) {
    const place = `${issue.path.join('.')}${issue.code === 'unrecognized_keys' ? ' keys' : ''}`;
    if (!kept.has(place) || issue.code === 'invalid_type') kept.set(place, issue);
  }
  return [...kept.values()];
}

function errorsOf(
  written: z.core.$ZodIssue,
  schema: z.ZodType,
  value: unknown,
  called: ValueName,
  placed: (path: readonly PropertyKey[]) => readonly PropertyKey[],
): ValidationError[] {
  const path = [...placed(written.path)];
  const issue = { ...written, path } as z.core.$ZodIssue;
  if (issue.code !== 'unrecognized_keys') {
    const instead = valueMeant(issue);
    return [{ path, ...wordsFor(issue, called), ...(instead ? { instead } : {}) }];
  }
  const known = keysAt(schema, value, written.path);
  return issue.keys.map((key) => {
    const meant = nearest(key, known);
    return {
      path: [...path, key],
      ...wordsFor(issue, called, { key, known }),
      ...(meant === undefined ? {} : { instead: { key: meant } }),
    };
  });
}

/** Returns the keys of the object schema at `path`; of several schemas, the one that `value` selects. */
function keysAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  let written: unknown = value;
  for (const key of path) {
    here = objectIn(here, written);
    if (here instanceof z.ZodObject) here = here.shape[key as string];
    else if (here instanceof z.ZodArray) here = here.element;
    else if (here instanceof z.ZodRecord) here = here.valueType;
    else return [];
    written = (written as Record<PropertyKey, unknown> | undefined)?.[key];
  }
  here = objectIn(here, written);
  if (here instanceof z.ZodRecord && here.keyType instanceof z.ZodEnum) return here.keyType.options.map(String);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** Unwraps a schema. */
function objectIn(schema: unknown, written: unknown): unknown {
  if (schema instanceof z.ZodPipe) return objectIn(schema.in, written);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return objectIn(schema.unwrap(), written);
  if (schema instanceof z.ZodUnion && !(schema instanceof z.ZodDiscriminatedUnion)) {
    return schema.options.find((option) => option instanceof z.ZodObject) ?? schema;
  }
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const chosen = (written as Record<string, unknown> | undefined)?.[discriminator];
  return schema.options.find(
    (option) => option instanceof z.ZodObject && (option.shape[discriminator] as z.ZodType).safeParse(chosen).success,
  );
}
