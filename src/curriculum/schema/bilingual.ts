import type { Both } from '../problem.ts';

/** A message of a schema in both languages: zod takes only a string, so each language has a line of it. */
export function bilingual({ zh, en }: Both): string {
  return `${zh}\n${en}`;
}

/** A message of a schema as a wording, or undefined for one of zod's own, which knows only English. */
export function wordingOf(message: string): Both | undefined {
  const [zh, en] = message.split('\n');
  return zh !== undefined && en !== undefined ? { zh, en } : undefined;
}
