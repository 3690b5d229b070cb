import type { z } from 'zod';
import { nearest } from '../suggest.ts';
import { versionMeant } from './version.ts';

/**
 * What someone meant who mistyped a key or a value. `value` is given the value as it is in the file and returns the one that was meant;
 * undefined when that is not certain. `written` is the value as it was read.
 */
export type Instead =
  | { key: string; value?: never; written?: never }
  | { key?: never; value: (source: string) => string | undefined; written: string };

/** Returns what was meant by a value that is not valid, where that is certain: one of several choices, or a version. */
export function valueMeant(issue: z.core.$ZodIssue): Instead | undefined {
  const { input } = issue;
  if (input === undefined || input === null || typeof input === 'object') return undefined;
  const written = String(input);
  if (issue.path.at(-1) === 'version') return { written, value: versionMeant };
  if (issue.code !== 'invalid_value') return undefined;
  const meant = nearest(written, issue.values.map(String));
  return meant === undefined ? undefined : { written, value: () => meant };
}
