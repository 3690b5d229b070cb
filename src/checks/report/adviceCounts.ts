import { type Locale, like } from '../../curriculum/locale.ts';
import type { Problem } from '../../curriculum/problem.ts';
import { visible } from './visible.ts';

/** Advice on craft as a few lines: how much there is in which folder, and how it is shown. Empty when there is none. */
export function adviceCounts(advice: readonly Problem[], locale: Locale, { isShown = true } = {}): string[] {
  if (advice.length === 0) return [];
  const folders = Map.groupBy(advice, ({ file }) => file.slice(0, Math.max(0, file.lastIndexOf('/'))));
  const head = like[locale] === 'zh' ? inChinese(advice.length, isShown) : inEnglish(advice.length, isShown);
  const width = String(Math.max(...[...folders.values()].map(({ length }) => length))).length;
  return [
    head,
    ...[...folders].map(([folder, found]) => `  ${String(found.length).padStart(width)}  ${visible(folder)}  ${checksOf(found)}`),
  ];
}

/** The checks that gave it, the most frequent first. */
function checksOf(advice: readonly Problem[]): string {
  return [...Map.groupBy(advice, ({ id }) => id)]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([id, { length }]) => (length === 1 ? id : `${id} ${length}`))
    .join(', ');
}

function inChinese(count: number, isShown: boolean): string {
  return `建议 ${count} 条，讲怎么写得好，什么都不拦${isShown ? '' : '；全部看：npm run check -- --advice'}。`;
}

function inEnglish(count: number, isShown: boolean): string {
  const pieces = `${count} ${count === 1 ? 'piece' : 'pieces'} of advice on craft, which ${count === 1 ? 'stops' : 'stop'} nothing`;
  return isShown ? `${pieces}.` : `${pieces}; to see all: npm run check -- --advice`;
}
