import { grades, kindLetters, levelOf } from './kind.ts';

/** A place in words that names a document by its number. */
export interface NamedDocument {
  /** The number as it is written, with its offset. */
  words: string;
  at: number;
  /** The number as the plan has it: G3-08, W02. */
  id: string;
}

const levels = grades.map((grade) => levelOf(grade).id).join('|');

/** G3-08 with any dash, and W03 in capitals or small letters. */
const pattern = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d])(?:(${levels})\s?[-–—−‐‑]\s?(\d{2})|([${kindLetters}]\d{2}))(?![\p{Script=Latin}\d])`,
  'giu',
);

/** Finds the numbers of documents in words, whether there are such documents or not. */
export function documentIdsIn(words: string): NamedDocument[] {
  return [...words.matchAll(pattern)].map(({ 0: written, 1: grade, 2: number, 3: other, index }) => ({
    words: written,
    at: index,
    id: (other ?? `${grade}-${number}`).toUpperCase(),
  }));
}
