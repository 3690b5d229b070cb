import type { z } from 'zod';
import type { Wording } from '../problem.ts';

/** A message of a schema in both languages: zod takes only a string, so each language has a line of it. */
export function bilingual({ zh, en }: Wording): string {
  return `${zh}\n${en}`;
}

/** A message of a schema as a wording, or undefined for one of zod's own, which knows only English. */
export function wordingOf(message: string): Wording | undefined {
  const [zh, en] = message.split('\n');
  return zh !== undefined && en !== undefined ? { zh, en } : undefined;
}

/** A value with what it is for, which an editor shows while someone writes it: see `jsonSchema.ts`. */
export function explained<T extends z.ZodType>(schema: T, meaning: Wording): T {
  return schema.describe(bilingual(meaning));
}
