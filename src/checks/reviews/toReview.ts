import { type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { type Locale, like } from '../../curriculum/locale.ts';
import type { Wording } from '../../curriculum/problem.ts';
import { type Professional, toBeReadBy } from '../../curriculum/reviews.ts';

/** What professionals still have to read in its current version. */
export interface ToReview {
  document: CurriculumDocument;
  by: Professional[];
}

/** Returns every document on a painful theme that a clinician and a child-protection lawyer have not both read as it is now. */
export function toReview({ documents }: Curriculum, today: string): ToReview[] {
  return documents
    .filter(({ sensitivity }) => sensitivity !== 'ordinary')
    .map((document) => ({ document, by: toBeReadBy(document, today) }))
    .filter(({ by }) => by.length > 0);
}

const professionalNames: Readonly<Record<Professional, Wording>> = {
  clinician: { zh: '精神科医生或临床心理师', en: 'a clinician' },
  'child-protection-lawyer': { zh: '儿童保护律师', en: 'a child-protection lawyer' },
};

export function namesOf(by: readonly Professional[]): Wording {
  return {
    zh: by.map((role) => professionalNames[role].zh).join('、'),
    en: by.map((role) => professionalNames[role].en).join(' and '),
  };
}

/** The list at the end of `npm run check -- --release`: what is still to be read, by whom, accepted for now or not. */
export function reviewList(left: readonly ToReview[], locale: Locale): string {
  const inChinese = like[locale] === 'zh';
  if (left.length === 0) {
    return inChinese
      ? '需留心的、需先受训的材料，现在的版本医生和律师都审过了。\n'
      : 'A clinician and a child-protection lawyer have read every careful and safeguarding document as it is now.\n';
  }
  const rows = left.map(({ document, by }) => {
    const { id, version, texts } = document;
    const title = textIn(texts, locale)?.text.front.title ?? '';
    const names = namesOf(by);
    return inChinese ? `  ${id} ${title}，版本 ${version}：${names.zh}` : `  ${id} ${title}, version ${version}: ${names.en}`;
  });
  const head = inChinese
    ? `还要请专业人员审的，${left.length} 份：`
    : `Professionals still have to review ${left.length} of the documents:`;
  return `${[head, ...rows].join('\n')}\n`;
}
