import { type PageWords, type Say, sayIn } from '../../../i18n/say.ts';
import type { Words } from '../../../i18n/words.ts';

export type SayBench = Say<Words['workbench']>;

/** The interface words of the workbench, which the page contains in the language of the text. */
export function sayFrom(page: Document): SayBench {
  return sayIn(JSON.parse(page.body.dataset['words']!) as PageWords<Words['workbench']>);
}
