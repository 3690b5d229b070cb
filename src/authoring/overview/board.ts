import type { Curriculum } from '../../curriculum/curriculum.ts';
import { textIn } from '../../curriculum/curriculum.ts';
import { type CurriculumDocument, isWrittenOut, type PlannedDocument } from '../../curriculum/document.ts';
import { filled, type Locale, type Localized, locales } from '../../curriculum/locale.ts';
import { isCurrent, latestReviews } from '../../curriculum/reviews.ts';
import type { ReviewerRole } from '../../curriculum/schema/reviews.ts';

/** How far a document is. */
export type BoardState = 'planned' | 'claimed' | 'begun' | 'written';

export interface BoardRow {
  id: string;
  title: Localized;
  state: BoardState;
  /** Who is writing it, and since when; not of a document that is written. */
  claim?: { who: string; since: string };
  /** How many sentences are still to be written, in all its texts. */
  left: number;
  /** The languages in which its main text is there. */
  languages: Locale[];
  /** Who has read the version that is there, by role; the others read an earlier one. */
  reviewed: ReviewerRole[];
  reviewedBefore: ReviewerRole[];
}

export const boardStates: Record<BoardState, Localized> = {
  planned: filled({ zh: '计划', en: 'planned' }),
  claimed: filled({ zh: '有人写', en: 'claimed' }),
  begun: filled({ zh: '开了头', en: 'begun' }),
  written: filled({ zh: '写好了', en: 'written' }),
};

/** What the columns are called, in short. */
const roleNames: Record<ReviewerRole, Localized> = {
  clinician: filled({ zh: '医生', en: 'clinician' }),
  'child-protection-lawyer': filled({ zh: '律师', en: 'lawyer' }),
  adviser: filled({ zh: '教研员', en: 'adviser' }),
  teacher: filled({ zh: '班主任', en: 'teacher' }),
  editor: filled({ zh: '编辑', en: 'editor' }),
  'native-english': filled({ zh: '英语母语', en: 'native English' }),
};

/**
 * Every document, planned or there, in the order of the plan: derived from its folder, its placeholders and its reviews, so that only claims
 * have to be kept up by people, and a claim of what is written no longer counts.
 */
export function boardRows({ plan, documents, claims }: Curriculum): BoardRow[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const planned = new Set(plan.map(({ id }) => id));
  const claimed = new Map(claims.map(({ document, who, since }) => [document, { who, since }]));
  return [
    ...plan.map((entry) => rowOf(entry, byId.get(entry.id), claimed.get(entry.id))),
    ...documents.filter(({ id }) => !planned.has(id)).map((document) => rowOf(undefined, document, claimed.get(document.id))),
  ];
}

function rowOf(planned: PlannedDocument | undefined, document: CurriculumDocument | undefined, claim: BoardRow['claim']): BoardRow {
  const texts = document ? [document.texts, ...document.handouts.map((handout) => handout.texts)] : [];
  const left = texts
    .flatMap((own) => Object.values<{ placeholders: readonly unknown[] }>(own))
    .flatMap(({ placeholders }) => placeholders).length;
  const isWritten = document !== undefined && isWrittenOut(document);
  const latest = document ? latestReviews(document) : [];
  const roles = (current: boolean) => [
    ...new Set(latest.filter((review) => isCurrent(review, document!) === current).map(({ role }) => role)),
  ];
  const reviewed = roles(true);
  return {
    id: (document ?? planned)!.id,
    title: planned?.title ?? titleOf(document!),
    state: isWritten ? 'written' : document ? 'begun' : claim ? 'claimed' : 'planned',
    ...(claim && !isWritten ? { claim } : {}),
    left,
    languages: document ? locales.filter((locale) => document.texts[locale]) : [],
    reviewed,
    reviewedBefore: roles(false).filter((role) => !reviewed.includes(role)),
  };
}

function titleOf({ id, texts }: CurriculumDocument): Localized {
  const title = (locale: Locale) => textIn(texts, locale)?.text.front.title ?? id;
  return filled({ zh: title('zh'), en: title('en') });
}

/** One line on how many documents are how far. */
export function boardSum(rows: readonly BoardRow[]): Localized {
  const counts = (Object.keys(boardStates) as BoardState[]).map(
    (state) => [state, rows.filter((row) => row.state === state).length] as const,
  );
  return filled({
    zh: `一共 ${rows.length} 份：${counts.map(([state, count]) => `${boardStates[state].zh} ${count}`).join('，')}。`,
    en: `${rows.length} documents: ${counts.map(([state, count]) => `${count} ${boardStates[state].en}`).join(', ')}.`,
  });
}

/** The remarks of a row: who has claimed it, what is left, languages, reviews. */
export function remarksOf({ claim, left, languages, reviewed, reviewedBefore }: BoardRow): Localized[] {
  const names = (roles: readonly ReviewerRole[], locale: 'zh' | 'en') =>
    roles.map((role) => roleNames[role][locale]).join(locale === 'zh' ? '、' : ', ');
  return [
    ...(claim ? [filled({ zh: `${claim.who} 从 ${claim.since} 起`, en: `${claim.who} since ${claim.since}` })] : []),
    ...(languages.length > 0 ? [filled({ zh: languages.join('、'), en: languages.join(', ') })] : []),
    ...(left > 0 ? [filled({ zh: `${left} 处待写`, en: `${left} to write` })] : []),
    ...(reviewed.length > 0 ? [filled({ zh: `审过：${names(reviewed, 'zh')}`, en: `read by ${names(reviewed, 'en')}` })] : []),
    ...(reviewedBefore.length > 0
      ? [filled({ zh: `审过旧版：${names(reviewedBefore, 'zh')}`, en: `an earlier version read by ${names(reviewedBefore, 'en')}` })]
      : []),
  ];
}

/** The board for the terminal, a line for each document. */
export function boardText(rows: readonly BoardRow[], locale: 'zh' | 'en'): string {
  const lines = rows.map((row) => {
    const remarks = remarksOf(row).map((remark) => remark[locale]);
    const separator = locale === 'zh' ? '；' : '; ';
    return `${row.id.padEnd(6)} ${boardStates[row.state][locale]}  ${row.title[locale]}${remarks.length > 0 ? `  (${remarks.join(separator)})` : ''}`;
  });
  return `${[boardSum(rows)[locale], ...lines].join('\n')}\n`;
}
