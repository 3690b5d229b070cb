import type { CurriculumDocument } from '../../curriculum/document.ts';
import { licenceIn } from '../../curriculum/edition/licence.ts';
import { type Locale, languageTag } from '../../curriculum/locale.ts';
import { type FileProblem, programIsWrong } from './problem.ts';
import type { PageFacts } from './read/page.ts';

/** What a document's page says to catalogues (JSON-LD). */
export type Resource = Record<string, string>;

export function resourceOf(document: CurriculumDocument, locale: Locale): Resource {
  return {
    '@type': 'LearningResource',
    identifier: document.id,
    name: document.texts[locale]!.front.title,
    inLanguage: languageTag[locale],
    timeRequired: `PT${document.minutes}M`,
    license: licenceIn(locale).url,
  };
}

export function resourceProblems({ resource }: PageFacts, wanted: Resource): FileProblem[] {
  return Object.entries(wanted)
    .filter(([name, value]) => resource?.[name] !== value)
    .map(([name, value]) => ({
      message: {
        zh: `给目录看的 ${name} 是 "${resource?.[name] ?? ''}"，应当是 "${value}"。`,
        en: `To catalogues its ${name} is "${resource?.[name] ?? ''}" and not "${value}".`,
      },
      hint: programIsWrong,
    }));
}
