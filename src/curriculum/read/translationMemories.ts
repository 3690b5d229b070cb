import { type Locale, locales, originalLocale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import { memoryFile, readMemory, type TextMemory } from '../translationMemory.ts';
import { readText } from './files.ts';

/** The translation memories of a folder: what its translations were made from. */
export interface Memories {
  of: (locale: Locale, name: string) => TextMemory | undefined;
  problems: Problem[];
}

/** Reads the translation memories of a folder. Without them, its translations have no record of their originals. */
export function readMemories(root: string, folder: string): Memories {
  const problems: Problem[] = [];
  const byLocale = new Map(
    locales
      .filter((locale) => locale !== originalLocale)
      .flatMap((locale) => {
        const file = memoryFile(folder, locale);
        const text = readText(root, file);
        if (text === undefined) return [];
        const read = readMemory(file, text, folder);
        problems.push(...read.problems);
        return [[locale, read.memory] as const];
      }),
  );
  return { of: (locale, name) => byLocale.get(locale)?.get(name), problems };
}
