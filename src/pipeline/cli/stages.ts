import path from 'node:path';
import { type Locale, type Localized, like } from '../../curriculum/locale.ts';
import { wordedIn } from '../../curriculum/problem.ts';
import type { Stage } from '../build.ts';

/** The name of each stage in a Chinese report, of three characters or two with a space for a third. */
const chinese: Record<Stage, string> = {
  check: '检查　',
  packs: 'PDF   ',
  site: '网站　',
  search: '搜索　',
  copies: '副本　',
  saving: '存手机',
  done: '做好了',
};

/** The line about a stage of the build: its name and detail; a folder is shown relative to the current one. */
export function stageLine(stage: Stage, detail: Localized, locale: Locale): string {
  const name = like[locale] === 'zh' ? chinese[stage] : stage.padEnd(7);
  const words = wordedIn(locale, detail);
  return `${name} ${stage === 'done' ? path.relative('.', words) || '.' : words}`;
}
