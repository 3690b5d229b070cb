import { type Locale, locales, originalLocale } from '../locale.ts';
import type { Problem } from '../problem.ts';
import { memoryFile, readMemory, type TextMemory } from '../translationMemory.ts';
import { readText } from './files.ts';

/** What the translations in a folder remember of their originals. */
export interface Memories {
  of: (locale: Locale, name: string) => TextMemory | undefined;
  problems: Problem[];
}

/** Reads the memories that stand in a folder beside its texts. A folder without them has translations that remember nothing. */
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
