import { z } from 'zod';
import type { Wording } from '../problem.ts';
import { didYouMean } from '../suggest.ts';

/** One fault in plain words: where in the value, what is wrong, what to do. */
export interface Fault {
  path: PropertyKey[];
  message: Wording;
  hint: Wording;
}

/**
 * Checks a value against a schema and says every fault in plain words. The one place where zod's issues become
 * sentences. `called` is what the value's keys are called in a sentence: "minutes" in YAML, minutes="…" on a block.
 */
export function validate<T>(
  schema: z.ZodType<T>,
  value: unknown,
  called: (path: PropertyKey[]) => string = (path) => `"${path.map(String).join('.')}"`,
): { value: T; faults: [] } | { value: undefined; faults: Fault[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, faults: [] };
  const { issues } = result.error;
  // A text where a list belongs is "too long" for zod as well: the wrong type is the fault, and the only one.
  const wrongType = new Set(issues.filter((issue) => issue.code === 'invalid_type').map((issue) => issue.path.join('.')));
  const told = issues.filter((issue) => issue.code === 'invalid_type' || !wrongType.has(issue.path.join('.')));
  return { value: undefined, faults: told.flatMap((issue) => faultsOf(issue, schema, called)) };
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType, called: (path: PropertyKey[]) => string): Fault[] {
  const path = [...issue.path];
  const name = path.length === 0 ? 'This file' : called(path);
  const one = (message: Wording, hint: Wording): Fault[] => [{ path, message, hint }];
  if (issue.code !== 'unrecognized_keys' && (issue.input === undefined || issue.input === null)) {
    return one(`${name} is missing.`, issue.code === 'invalid_value' ? `Write one of: ${issue.values.join(', ')}.` : `Add ${name}.`);
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `${called([...path, key])} is not known here.`,
        hint: known.length > 0 ? didYouMean(key, known) : 'Take it out: nothing is written here.',
      }));
    }
    case 'invalid_type':
      return one(`${name} is ${show(issue.input)}, but it has to be ${named(issue.expected)}.`, `Write ${named(issue.expected)}.`);
    case 'invalid_value':
      return one(
        `${name} is ${show(issue.input)}, which is not one of its values.`,
        didYouMean(String(issue.input), issue.values.map(String)),
      );
    case 'too_small':
      return one(
        `${name} is too ${issue.origin === 'array' || issue.origin === 'string' ? 'short' : 'small'}.`,
        `It needs at least ${issue.minimum}${unit(issue.origin, issue.minimum)}.`,
      );
    case 'too_big':
      return one(
        `${name} is too ${issue.origin === 'array' || issue.origin === 'string' ? 'long' : 'large'}.`,
        `It may have at most ${issue.maximum}${unit(issue.origin, issue.maximum)}.`,
      );
    case 'invalid_format':
      return one(`${name} is ${show(issue.input)}, which does not have the right form.`, issue.message);
    default:
      return one(`${name} is ${show(issue.input)}, which is not right.`, issue.message);
  }
}

/** The keys that the object schema at `path` takes. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const key of path) {
    here = unwrap(here);
    if (here instanceof z.ZodObject) here = here.shape[key as string];
    else if (here instanceof z.ZodArray) here = here.element;
    else return [];
  }
  here = unwrap(here);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function named(expected: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
    boolean: 'true or false',
  };
  return names[expected] ?? expected;
}

function unit(origin: string, count: number | bigint): string {
  const one = Number(count) === 1;
  if (origin === 'string') return one ? ' character' : ' characters';
  return origin === 'array' ? (one ? ' entry' : ' entries') : '';
}
