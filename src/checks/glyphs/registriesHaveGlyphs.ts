import { printCoverage, printedLocales } from '../../blocks/printable.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { Localized } from '../../curriculum/locale.ts';
import { hashOf, type ReadCache } from '../../curriculum/read/readCache.ts';
import type { CurriculumRule, Finding } from '../rule.ts';
import { findingFor } from './charactersHaveGlyphs.ts';

/** Every character of what is printed from the registries is in one of the fonts of print. */
export const registriesHaveGlyphs: CurriculumRule = {
  id: 'characters-have-glyphs',
  find: (curriculum, { cache }) => {
    const first = new Map<string, Finding>();
    for (const { registry, path, found } of inPrintedWords('glyphs', curriculum, cache, missingIn)) {
      const key = `${registry} ${found}`;
      if (!first.has(key)) first.set(key, findingFor(found, curriculum.registries.placeIn(registry, ...path)));
    }
    return [...first.values()];
  },
};

function missingIn(all: readonly Printed[]): InPrinted<string>[] {
  const { missingIn } = printCoverage();
  return all.flatMap(({ registry, path, words }) => missingIn(words).map((found) => ({ registry, path, found })));
}

/** Something that was found in words of a registry. */
interface InPrinted<T> {
  registry: string;
  path: PropertyKey[];
  found: T;
}

/** Finds something in what is printed from the registries, which is taken from the cache while they are the same. Places are not kept. */
function inPrintedWords<T>(
  what: string,
  curriculum: Curriculum,
  cache: ReadCache,
  find: (all: readonly Printed[]) => InPrinted<T>[],
): InPrinted<T>[] {
  const printed = printedWords(curriculum);
  const cached = cache.of(`printed words: ${what}`);
  const hash = hashOf(JSON.stringify([printed, curriculum.registries.hotlines]));
  const found = cached.recall(what, hash, () => find(printed));
  cached.close();
  return found;
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
