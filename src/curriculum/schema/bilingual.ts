import type { z } from 'zod';
import type { Wording } from '../wording.ts';

/** Encodes a message in both languages as one string, one language per line, because zod takes only a string. */
export function bilingual({ zh, en }: Wording): string {
  return `${zh}\n${en}`;
}

/** Decodes a message of a schema; undefined for zod's own messages, which exist only in English. */
export function wordingOf(message: string): Wording | undefined {
  const [zh, en] = message.split('\n');
  return zh !== undefined && en !== undefined ? { zh, en } : undefined;
}

/** Attaches a description that editors show while someone writes the value: see `jsonSchema.ts`. */
export function explained<T extends z.ZodType>(schema: T, meaning: Wording): T {
  return schema.describe(bilingual(meaning));
}
