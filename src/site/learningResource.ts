import type { DocumentHead } from '../blocks/documentHead.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { licenceIn } from '../curriculum/edition/licence.ts';
import { type Locale, languageTag } from '../curriculum/locale.ts';
import type { Translate } from '../i18n/translator.ts';

interface ResourceFacts {
  document: CurriculumDocument;
  head: DocumentHead;
  locale: Locale;
  t: Translate;
  /** The address of its page; undefined where the site does not know its own. */
  address: string | undefined;
  /** What learners can do afterwards. */
  outcomes: readonly string[];
}

/** Describes a document as a LearningResource of schema.org, for search engines and catalogues. */
export function learningResource({ document, head, locale, t, address, outcomes }: ResourceFacts): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    identifier: document.id,
    ...(address === undefined ? {} : { url: address }),
    name: head.title,
    description: head.aim.text,
    inLanguage: languageTag[locale],
    learningResourceType: t(`document:kind.${document.kind}`),
    timeRequired: `PT${document.minutes}M`,
    teaches: outcomes,
    version: document.version,
    isAccessibleForFree: true,
    license: licenceIn(locale).url,
    isPartOf: { '@type': 'Course', name: t('document:brand') },
    ...(document.lesson
      ? {
          educationalLevel: t(`document:gradeNames.g${document.lesson.grade}`),
          audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
        }
      : {}),
  };
}
