import { type PageWords, type Say, sayIn } from '../../../../i18n/say.ts';
import type { Words } from '../../../../i18n/words.ts';

export type SayEditor = Say<Words['editor']>;

/** The words of the editor, which the page contains in its language. */
export function editorWordsFrom(page: Document): SayEditor {
  return sayIn(JSON.parse(page.body.dataset['editorWords']!) as PageWords<Words['editor']>);
}
