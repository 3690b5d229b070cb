import { type Locale, like } from '../../curriculum/locale.ts';
import type { Problem, Wording } from '../../curriculum/problem.ts';
import type { Accepted } from '../acceptance.ts';

/** The result of a check; each reporter formats it differently. */
export interface Report {
  /** In the order of files and lines. */
  problems: readonly Problem[];
  /** Advice on craft, in the same order. */
  advice: readonly Problem[];
  /** What documents accept with a reason. */
  accepted: readonly Accepted[];
  /** Whether nothing but `edition.yaml` was checked. */
  isPartial?: true;
}

export interface Counts {
  errors: number;
  warnings: number;
  advice: number;
  accepted: number;
}

export function countsOf({ problems, advice, accepted }: Report): Counts {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors, advice: advice.length, accepted: accepted.length };
}

/** The sum at the end of a report that people read. */
export function summaryOf(report: Report, locale: Locale): string {
  return like[locale] === 'zh' ? inChinese(countsOf(report)) : inEnglish(countsOf(report));
}

/** What no check can judge: under the sum of a whole check, so that "no problems" is not taken for "good". */
export const beyondAnyCheck: Wording = {
  zh: '检查只认字句：语气、图画、一句话合不合这些孩子，它看不出来；请了解这些孩子的人再读一遍。',
  en: 'A check knows words alone: tone, pictures and whether a sentence fits these children it cannot judge; let someone who knows them read it.',
};

/** In its place while `edition.yaml` says something wrong of languages, levels or the year. */
export const nothingElse: Wording = {
  zh: '别的都还没有查：材料怎么读，要看 edition.yaml。改好它，再查一遍。',
  en: 'Nothing else was checked: how everything else is read depends on edition.yaml. Correct it, then check again.',
};

function inChinese({ errors, warnings, accepted }: Counts): string {
  const found = errors + warnings === 0 ? '没有发现问题。' : `${errors} 个错误，${warnings} 个提醒。`;
  return accepted === 0 ? found : `${found}另有 ${accepted} 处写明了理由，予以保留。`;
}

function inEnglish({ errors, warnings, accepted }: Counts): string {
  const found = errors + warnings === 0 ? 'No problems found.' : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
  if (accepted === 0) return found;
  return `${found} ${accepted} ${accepted === 1 ? 'finding is' : 'findings are'} accepted, each with its reason.`;
}

function plural(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}

/** Keeps only the results of some checks. */
export function onlyOf({ problems, advice, accepted }: Report, ids: readonly string[]): Report {
  return {
    problems: problems.filter(({ id }) => ids.includes(id)),
    advice: advice.filter(({ id }) => ids.includes(id)),
    accepted: accepted.filter(({ problem }) => ids.includes(problem.id)),
  };
}
