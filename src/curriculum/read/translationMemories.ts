import { once } from '../../lib/whenAsked.ts';
import { type Locale, locales, originalLocale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import { memoryFile, readMemory, type TextMemory } from '../translationMemory.ts';
import { type CachedParts, hashOf } from './readCache.ts';

/** The translation memories of a folder: what its translations were made from. */
export interface Memories {
  /** The record of a text, if there is one. The file is parsed when the first record in it is asked for. */
  of: (locale: Locale, name: string) => TextMemory | undefined;
  /** Changes when the file with the records of a language changes. */
  hashFor: (locale: Locale) => string;
  problems: Problem[];
}

/**
 * Reads the translation memories of a folder. Without them, its translations have no record of their originals. `textOf` returns the text of a
 * file, if it is there.
 */
export function readMemories(folder: string, textOf: (file: string) => string | undefined, cached: CachedParts): Memories {
  const byLocale = new Map(
    locales
      .filter((locale) => locale !== originalLocale)
      .flatMap((locale) => {
        const file = memoryFile(folder, locale);
        const text = textOf(file);
        if (text === undefined) return [];
        const hash = hashOf(text);
        const read = once(() => readMemory(file, text, folder));
        return [[locale, { hash, read, problems: cached.recall(file, hash, () => read().problems) }] as const];
      }),
  );
  return {
    of: (locale, name) => byLocale.get(locale)?.read().memory.get(name),
    hashFor: (locale) => byLocale.get(locale)?.hash ?? '',
    problems: [...byLocale.values()].flatMap(({ problems }) => problems),
  };
}
