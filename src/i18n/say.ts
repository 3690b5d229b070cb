/** What goes into the gaps of a sentence. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** The words of a namespace, as a page hands them to its scripts, and the tag of their language. */
export interface PageWords<Words> {
  language: string;
  words: Words;
}

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The sentences of a namespace: `form.first`, and `basket.minutes` for `minutes_one` and `minutes_other`. */
export type SentenceOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string
    ? Key extends `${infer Base}_${PluralForm}`
      ? Base
      : Key
    : Words[Key] extends readonly string[]
      ? never
      : `${Key}.${SentenceOf<Words[Key]>}`;
}[keyof Words & string];

/** Says a sentence with its gaps filled: `say('basket.minutes', { count: 3 })`. */
export type Say<Words> = (sentence: SentenceOf<Words>, values?: Values) => string;

type Tree = { readonly [key: string]: Tree | string | undefined };

/**
 * Says the sentences of a namespace in the browser: i18next reads the same words when pages are built, and is too large to be sent
 * to a phone. A `count` chooses between the plural forms of the language.
 */
export function sayIn<Words extends object>({ language, words }: PageWords<Words>): Say<Words> {
  const plurals = new Intl.PluralRules(language);
  return (sentence, values = {}) => {
    const path = sentence.split('.');
    const name = path.pop()!;
    const group = path.reduce((tree, key) => tree[key] as Tree, words as Tree);
    const { count } = values;
    const form = typeof count === 'number' ? (group[`${name}_${plurals.select(count)}`] ?? group[`${name}_other`]) : undefined;
    return fill((form ?? group[name]) as string, values);
  };
}

/** Fills the gaps of a sentence: `fill('{{n}} sheets', { n: 3 })`. A gap that is given nothing at all stays visible. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => (name in values ? String(values[name] ?? '') : gap));
}
