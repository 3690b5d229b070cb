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

/** Whether there is a document on a painful theme, which professionals have to read. */
export function needsReview({ documents }: Curriculum): boolean {
  return documents.some(({ sensitivity }) => sensitivity !== 'ordinary');
}

/**
 * The list at the end of `npm run check -- --release`: what is still to be read, by whom, accepted for now or not. Without a document on a
 * painful theme (`needed` is false) nothing says who has read what, so nothing is said to have been read.
 */
export function reviewList(left: readonly ToReview[], needed: boolean, locale: Locale): string {
  const inChinese = like[locale] === 'zh';
  if (!needed) {
    return inChinese
      ? '没有需留心、需先受训的材料，这里就没有谁审过什么的记录。安全页和 content/protocols 还是要请医生和儿童保护律师审过再用。\n'
      : 'No document is careful or safeguarding, so no readings are recorded. A clinician and a child-protection lawyer still have to read the safety page and content/protocols before anyone uses them.\n';
  }
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
