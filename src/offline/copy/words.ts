import type zh from '../../i18n/zh/copy.ts';

/** The sentences that the page hands to its script. */
export type CheckWords = (typeof zh)['check'];

type Sentence = keyof CheckWords extends infer Key ? (Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key) : never;

/** Fills a sentence: `count` chooses between its singular and plural. */
export function say(words: CheckWords, sentence: Sentence, values: Record<string, string | number> = {}): string {
  const forms = words as Record<string, string>;
  const form = forms[`${sentence}_${values['count'] === 1 ? 'one' : 'other'}`] ?? forms[sentence]!;
  return form.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}
