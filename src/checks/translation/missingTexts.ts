import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, Text } from '../../curriculum/document.ts';
import { kinds } from '../../curriculum/kind.ts';
import { type Locale, locales } from '../../curriculum/locale.ts';

/** A text that exists in some language, but not in this one. */
export interface MissingText {
  document: CurriculumDocument;
  locale: Locale;
  /** Its name within the document's folder: `plan.en.mdx`. */
  file: string;
}

/** Returns every text that lacks a language. Texts that exist in no language or cannot be read are reported by other rules. */
export function missingTexts(curriculum: Curriculum): MissingText[] {
  return curriculum.documents.flatMap((document) => [
    ...missing(document, kinds[document.kind].main, document.texts),
    ...document.handouts.flatMap((handout) => missing(document, handout.name, handout.texts)),
  ]);
}

function missing(document: CurriculumDocument, name: string, texts: Partial<Record<Locale, Text<unknown>>>): MissingText[] {
  if (Object.keys(texts).length === 0) return [];
  return locales
    .map((locale) => ({ document, locale, file: `${name}.${locale}.mdx` }))
    .filter(({ locale, file }) => !texts[locale] && !document.unreadable.includes(`${document.folder}/${file}`));
}
