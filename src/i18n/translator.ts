import i18next from 'i18next';
import type { Locale } from '../curriculum/locale.ts';
import type { SentenceOf } from './say.ts';
import { type Words, words } from './words.ts';

/** The paths of what is no single word: lists, and groups of words. */
type GroupsIn<Group> = {
  [Name in keyof Group & string]: Group[Name] extends string
    ? never
    : Group[Name] extends readonly unknown[]
      ? Name
      : Name | `${Name}.${GroupsIn<Group[Name]>}`;
}[keyof Group & string];

type At<Group, Path extends string> = Path extends `${infer First}.${infer Rest}`
  ? First extends keyof Group
    ? At<Group[First], Rest>
    : never
  : Path extends keyof Group
    ? Group[Path]
    : never;

type Namespace = keyof Words & string;
type Key = { [Name in Namespace]: `${Name}:${SentenceOf<Words[Name]>}` }[Namespace] | SentenceOf<Words['site']>;
type GroupKey = { [Name in Namespace]: `${Name}:${GroupsIn<Words[Name]>}` }[Namespace];
type GroupAt<Path extends string> = Path extends `${infer Name extends Namespace}:${infer Rest}` ? At<Words[Name], Rest> : never;

/** What fills the gaps of a word, and `count`, which chooses its plural. */
type Filling = Readonly<Record<string, unknown>>;

/**
 * Returns a word of the interface in one language; with `returnObjects` a list or a group of them. The types are our own: those of i18next work out each
 * call again, which was a third of checking all types.
 */
export interface Translate {
  (key: Key, filling?: Filling): string;
  <Path extends GroupKey>(key: Path, filling: Filling & { readonly returnObjects: true }): GroupAt<Path>;
}

const made = new Map<Locale, Translate>();

/** The interface's words in one language: `translator('zh')('blocks:minutes', { count: 5 })`. Keys are typed. */
export function translator(locale: Locale): Translate {
  let translate = made.get(locale);
  if (!translate) {
    const instance = i18next.createInstance();
    void instance.init({
      lng: locale,
      fallbackLng: false,
      ns: Object.keys(words[locale]),
      defaultNS: 'site',
      resources: { [locale]: words[locale] },
      initAsync: false,
      interpolation: { escapeValue: false },
    });
    translate = instance.t as unknown as Translate;
    made.set(locale, translate);
  }
  return translate;
}
