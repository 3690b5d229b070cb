import type { Text } from './document.ts';
import type { Grade } from './kind.ts';
import type { Locale } from './locale.ts';
import type { ProtocolFacts } from './schema/protocols.ts';

export interface ProtocolFront {
  /** What has happened. */
  title: string;
  /** The first sentence to say. */
  say?: string | undefined;
  /** The first thing to do. */
  do?: string | undefined;
}

/** A shared safety text, which documents quote. */
export interface Protocol extends ProtocolFacts {
  /** Changes when anything changes that its texts were read from. */
  sourceHash: string;
  texts: Partial<Record<Locale, Text<ProtocolFront>>>;
}

/** A band of grades for which words are meant. */
export interface Ages {
  from: Grade;
  to: Grade;
}

export function isInAges(grade: Grade, { from, to }: Ages): boolean {
  return grade >= from && grade <= to;
}
