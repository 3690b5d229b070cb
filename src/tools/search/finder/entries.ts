import { type Curriculum, textIn } from '../../../curriculum/curriculum.ts';
import type { CurriculumDocument, PlannedDocument } from '../../../curriculum/document.ts';
import { grades } from '../../../curriculum/kind.ts';
import { type Locale, otherLocales } from '../../../curriculum/locale.ts';
import { translator } from '../../../i18n/translator.ts';
import { documentUrl, handoutUrl, sections, url } from '../../../site/routes.ts';
import { waysIn } from '../../../site/waysIn.ts';
import { hasRunSheet } from '../../run-sheet/workshopPlan.ts';
import type { Entry } from './data.ts';
import { pageEntries } from './pages.ts';

/** Everything that a search can lead to in one language: documents, planned ones too, their sheets, tools and pages. */
export function entriesOf(curriculum: Curriculum, locale: Locale): Entry[] {
  const t = translator(locale);
  const place = ({ lesson, ways: own }: Pick<CurriculumDocument, 'lesson' | 'ways'>) => ({
    ways: own,
    ...(lesson ? { grade: lesson.grade, strand: lesson.strand } : {}),
  });

  /** What a document is found by besides its title and aim: its sheet, for whom it is, its strand and the needs that it meets. */
  const wordsOf = (planned: PlannedDocument, document?: CurriculumDocument) => {
    const { lesson } = planned;
    const needs = curriculum.registries.needs.filter(({ id }) => lesson?.needs.includes(id));
    return [
      ...(document ? [] : planned.sheets.map(({ title }) => title[locale])),
      planned.for?.[locale],
      document && planned.objective[locale],
      ...(document ? (textIn(document.texts, locale)?.text.front.outcomes ?? []) : []),
      lesson && curriculum.strand(lesson.strand)?.name[locale],
      ...needs.map(({ name }) => name[locale]),
    ]
      .filter(Boolean)
      .join(' ');
  };

  const ofDocument = (planned: PlannedDocument): Entry => {
    const document = curriculum.document(planned.id);
    const front = document && textIn(document.texts, locale)?.text.front;
    const kind = t(`document:kind.${planned.kind}`);
    const { lesson } = planned;
    return {
      id: planned.id,
      url: front
        ? documentUrl(locale, planned)
        : `${lesson ? url(locale, 'grades', lesson.grade) : url(locale, sections[planned.kind])}#${planned.slug}`,
      title: front?.title ?? planned.title[locale],
      label: `${planned.id} · ${kind}${front ? '' : ` · ${t('site:planned')}`}`,
      kind: planned.kind,
      about: front?.aim ?? planned.objective[locale],
      other: [...new Set([planned.title[locale], ...otherLocales(locale).map((other) => planned.title[other])])].join(' '),
      words: wordsOf(planned, document),
      ...(front ? {} : { planned: true as const }),
      ...place(planned),
      ...(lesson ? { codes: lesson.guideline } : {}),
    };
  };

  const ofHandouts = (document: CurriculumDocument): Entry[] =>
    document.handouts.flatMap((handout) => {
      const text = textIn(handout.texts, locale)?.text;
      if (!text) return [];
      const [other] = otherLocales(locale);
      return [
        {
          id: `${document.id}/${handout.name}`,
          url: handoutUrl(locale, document, handout.name),
          title: text.front.title,
          label: `${document.id} · ${t('document:kind.handout')}`,
          kind: 'handout' as const,
          about: text.front.purpose,
          other: other === undefined ? '' : (handout.texts[other]?.front.title ?? ''),
          of: document.id,
          ...place(document),
        },
      ];
    });

  /** The screens of a lesson and the run sheet of a workshop. */
  const ofTools = (document: CurriculumDocument): Entry[] => {
    const title = textIn(document.texts, locale)?.text.front.title;
    if (title === undefined) return [];
    const tool = { label: `${document.id} · ${t('site:search.tool')}`, kind: 'page' as const, of: document.id, ...place(document) };
    const address = [sections[document.kind], document.slug];
    if (document.kind === 'lesson')
      return [
        {
          ...tool,
          id: `${document.id}/projector`,
          url: url(locale, ...address, 'projector'),
          title: t('projector:title', { title }),
          about: t('projector:description'),
        },
      ];
    if (!hasRunSheet(document)) return [];
    return [
      {
        ...tool,
        id: `${document.id}/run-sheet`,
        url: url(locale, ...address, 'run-sheet'),
        title: t('runSheet:pageTitle', { title }),
        about: t('runSheet:lead'),
      },
    ];
  };

  const gradePages = grades.map(
    (grade): Entry => ({
      id: `grades/${grade}`,
      url: url(locale, 'grades', grade),
      title: t('site:grade.title', { grade: t(`document:gradeNames.g${grade}`) }),
      label: t('site:search.kinds.page'),
      kind: 'page',
      about: t('site:grade.lead'),
      grade,
    }),
  );
  const strandPages = curriculum.registries.strands.map(
    ({ id, name, about }): Entry => ({
      id,
      url: url(locale, 'strands', id.toLowerCase()),
      title: name[locale],
      label: t('site:search.strand'),
      kind: 'page',
      about: about[locale],
      strand: id,
    }),
  );
  const wayPages = waysIn(locale).map(
    ({ id: way, name, about }): Entry => ({
      id: `ways/${way}`,
      url: url(locale, 'ways', way),
      title: name,
      label: t('site:search.way'),
      kind: 'page',
      about,
      ways: [way],
    }),
  );
  return [
    ...curriculum.plan.map(ofDocument),
    ...curriculum.documents.flatMap((document) => [...ofHandouts(document), ...ofTools(document)]),
    ...gradePages,
    ...strandPages,
    ...wayPages,
    ...pageEntries(curriculum, locale),
  ];
}
