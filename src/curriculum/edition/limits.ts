import { limitsFile, type WrittenLimits } from '../schema/editionLimits.ts';
import { writtenOptions } from './writtenOptions.ts';

/** How heavy a file may be, in bytes. */
export type Limits = Readonly<Record<keyof WrittenLimits, number>>;

/** Those of the project: what a phone with little data can bear, in KB. */
const usual = {
  document: 500,
  pack: 1500,
  word: 150,
  slides: 500,
  book: 500,
  picture: 200,
  page: 16.75,
  pageMore: 2.9,
  pageScripts: 4.05,
  levelScripts: 10,
} as const satisfies Required<Record<keyof WrittenLimits, number>>;

/** Completes what is written. */
export function limitsOf(written: WrittenLimits): Limits {
  const kilobytes: Record<keyof WrittenLimits, number> = { ...usual, ...written };
  return Object.fromEntries(Object.entries(kilobytes).map(([name, count]) => [name, Math.round(count * 1000)])) as Limits;
}

/** The limits of the edition that this process works on, read once. */
export const limits: Limits = limitsOf(writtenOptions(limitsFile)?.limits ?? {});
