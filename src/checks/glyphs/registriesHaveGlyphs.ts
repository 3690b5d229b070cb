import { printCoverage, printedLocales } from '../../blocks/printable.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { Localized } from '../../curriculum/locale.ts';
import type { CurriculumRule, Finding } from '../rule.ts';
import { findingFor } from './charactersHaveGlyphs.ts';

/** Every character of what is printed from the registries is in one of the fonts of print. */
export const registriesHaveGlyphs: CurriculumRule = {
  id: 'characters-have-glyphs',
  find: (curriculum) => {
    const { missingIn } = printCoverage();
    const found = new Map<string, Finding>();
    for (const { registry, path, words } of printedWords(curriculum)) {
      for (const character of missingIn(words)) {
        const key = `${registry} ${character}`;
        if (!found.has(key)) found.set(key, findingFor(character, curriculum.registries.placeIn(registry, ...path)));
      }
    }
    return [...found.values()];
  },
};

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
