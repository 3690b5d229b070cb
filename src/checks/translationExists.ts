import type { CurriculumDocument, Text } from '../curriculum/document.ts';
import { kinds } from '../curriculum/kind.ts';
import { type Locale, locales, originalLocale } from '../curriculum/locale.ts';
import type { Finding, Rule } from './rule.ts';

/** Every text exists in every language. Where it does not, the page shows the other language with a notice. */
export const translationExists: Rule = {
  id: 'translation-exists',
  severity: 'warning',
  find: (curriculum) =>
    curriculum.documents.flatMap((document) => [
      ...missing(document, kinds[document.kind].main, document.texts),
      ...document.handouts.flatMap((handout) => missing(document, handout.name, handout.texts)),
    ]),
};

function missing(document: CurriculumDocument, name: string, texts: Partial<Record<Locale, Text<unknown>>>): Finding[] {
  // A text that exists in no language is an error of its own rule.
  if (Object.keys(texts).length === 0) return [];
  return locales
    .filter((locale) => !texts[locale] && !document.unreadable.includes(`${document.folder}/${name}.${locale}.mdx`))
    .map((locale) => ({
      ...document.locate('handouts'),
      message: `${document.id} has no ${name}.${locale}.mdx.`,
      hint:
        locale === originalLocale
          ? 'The Chinese text is the original: write it first.'
          : 'Until it is translated, the page shows the original with a notice.',
    }));
}
