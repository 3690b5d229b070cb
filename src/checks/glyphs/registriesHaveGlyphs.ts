import { printCoverage, printedLocales } from '../../blocks/printable.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { Localized } from '../../curriculum/locale.ts';
import { hashOf } from '../../curriculum/read/readCache.ts';
import type { CurriculumRule, Finding } from '../rule.ts';
import { findingFor } from './charactersHaveGlyphs.ts';

/** Every character of what is printed from the registries is in one of the fonts of print. */
export const registriesHaveGlyphs: CurriculumRule = {
  id: 'characters-have-glyphs',
  find: (curriculum, { cache }) => {
    const printed = printedWords(curriculum);
    // To read the fonts takes longer than to look; places are not kept.
    const cached = cache.of('glyphs in registries');
    const missing = cached.recall('printed', hashOf(JSON.stringify(printed)), () => missingIn(printed));
    cached.close();
    const first = new Map<string, Finding>();
    for (const { registry, path, character } of missing) {
      const key = `${registry} ${character}`;
      if (!first.has(key)) first.set(key, findingFor(character, curriculum.registries.placeIn(registry, ...path)));
    }
    return [...first.values()];
  },
};

function missingIn(printed: readonly Printed[]): { registry: string; path: PropertyKey[]; character: string }[] {
  const { missingIn } = printCoverage();
  return printed.flatMap(({ registry, path, words }) => missingIn(words).map((character) => ({ registry, path, character })));
}

/** Words of a registry and where they are in its file. */
export interface Printed {
  registry: string;
  path: PropertyKey[];
  words: string;
}

/** What is printed from the registries: help lines, the head and the notes of documents, the plan of a year. */
export function printedWords({ plan, registries }: Curriculum): Printed[] {
  const { hotlines, blanks, strands, guideline, competencies, sources } = registries;
  const lessons = plan.filter(({ kind }) => kind === 'lesson');
  const others = plan.filter(({ kind }) => kind !== 'lesson');
  return [
    ...entries('hotlines', ['hotlines'], hotlines, ({ name, use, hours, address }) => ({ name, use, hours, address })),
    ...entries('hotlines', ['blanks'], blanks, ({ name }) => ({ name })),
    ...entries('strands', [], strands, ({ name }) => ({ name })),
    ...entries('guideline', [], guideline, ({ id, name }) => ({ id, name })),
    ...entries('competencies', [], competencies, ({ name }) => ({ name })),
    ...entries('sources', [], sources, ({ title }) => ({ title })),
    ...entries('scope-and-sequence', [], lessons, ({ title, objective, lesson }) => ({ title, objective, time: lesson?.time })),
    ...entries('planned-documents', [], others, ({ title }) => ({ title })),
  ];
}

function entries<Entry>(
  registry: string,
  list: PropertyKey[],
  all: readonly Entry[],
  printed: (entry: Entry) => Record<string, string | Localized | undefined>,
): Printed[] {
  return all.flatMap((entry, index) =>
    Object.entries(printed(entry)).flatMap(([key, value]) => {
      const path = [...list, index, key];
      if (value === undefined) return [];
      if (typeof value === 'string') return [{ registry, path, words: value }];
      return printedLocales().map((locale) => ({ registry, path: [...path, locale], words: value[locale] }));
    }),
  );
}
