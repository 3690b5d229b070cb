import { byLocale, type Locale } from '../../curriculum/locale.ts';
import { hashOf, noReadCache, type ReadCache } from '../../curriculum/read/readCache.ts';
import { gramsOf } from '../../curriculum/schema/phrase.ts';
import type { PhraseList } from '../../curriculum/schema/registries.ts';
import type { SafeMessagingEntry } from '../../curriculum/schema/safeMessaging.ts';
import { normalize } from '../normalize.ts';
import { phrasePattern, sentencesOf } from '../phrase.ts';
import { Exceptions, type Stretch } from './exceptions.ts';
import { LookedUp } from './lookedUp.ts';

/** Who hears a passage, and whether words in quotation marks in it are said by a person in a story. */
export interface Hearing {
  by: 'child' | 'adult';
  dialogue: boolean;
}

/** Words that a list refuses, and where they begin in the passage. */
export interface Refused<Entry extends PhraseList> {
  entry: Entry;
  words: string;
  at: number;
}

/** The lists of one language. */
interface Compiled<Entry> {
  lists: { entry: Entry; exceptions: Exceptions }[];
  phrases: { list: number; pattern: () => RegExp }[];
  index: LookedUp;
}

/** Word lists such as `lists/safe-messaging.yaml`, compiled to be searched for in passages. Throws an Error for an unreadable phrase. */
export class WordLists<Entry extends PhraseList> {
  private readonly compiled: Record<Locale, Compiled<Entry>>;

  constructor(entries: readonly Entry[], cache: ReadCache = noReadCache) {
    this.compiled = byLocale((locale) => compile(entries, locale, cache));
  }

  /** Finds every place where a passage contains words that an entry refuses, in the order of the lists. */
  refusedIn(passage: string, locale: Locale, { by, dialogue }: Hearing): Refused<Entry>[] {
    const { words: whole, at, written } = normalize(passage);
    const { lists, phrases, index } = this.compiled[locale];
    const stretches: Stretch[][] = lists.map(() => []);
    const lookIn = (text: string, isHeard: (entry: Entry) => boolean) => {
      for (const sentence of sentencesOf(text, locale)) {
        for (const number of index.likelyIn(sentence.sentence)) {
          const { list, pattern } = phrases[number]!;
          const { entry, exceptions } = lists[list]!;
          if (!isHeard(entry) || (entry.hears === 'child' && by !== 'child')) continue;
          // Each phrase is searched for on its own, so that one with an exception does not hide another.
          stretches[list]!.push(...stretchesOf(pattern(), sentence, (stretch) => exceptions.govern(text, stretch)));
        }
      }
    };
    const narration = dialogue ? withoutQuotations(whole) : whole;
    if (narration === whole) lookIn(whole, () => true);
    else {
      lookIn(narration, (entry) => entry.dialogue === 'allowed');
      lookIn(whole, (entry) => entry.dialogue !== 'allowed');
    }
    return lists.flatMap(({ entry }, list) =>
      apart(stretches[list]!).map(({ start, end }) => ({ entry, words: written(start, end), at: at(start) })),
    );
  }
}

const compiledBefore = new WeakMap<readonly SafeMessagingEntry[], WordLists<SafeMessagingEntry>>();

/** The lists of `lists/safe-messaging.yaml`, compiled once for all rules that search with them. */
export function wordListsOf(entries: readonly SafeMessagingEntry[], cache: ReadCache): WordLists<SafeMessagingEntry> {
  const lists = compiledBefore.get(entries) ?? new WordLists(entries, cache);
  compiledBefore.set(entries, lists);
  return lists;
}

function compile<Entry extends PhraseList>(entries: readonly Entry[], locale: Locale, cache: ReadCache): Compiled<Entry> {
  const phrases = entries.flatMap((entry, list) => entry[locale].words.map((phrase) => ({ list, phrase })));
  return {
    lists: entries.map((entry) => ({ entry, exceptions: new Exceptions(entry[locale].unless, entry[locale].refuted ?? [], locale) })),
    phrases: phrases.map(({ list, phrase }) => ({ list, pattern: whenNeeded(() => phrasePattern([phrase], locale)) })),
    index: lookedUp(
      phrases.map(({ phrase }) => phrase),
      locale,
      cache,
    ),
  };
}

/** Thousands of phrases are parsed for their pieces, which takes a third of a second: the cache keeps them. */
function lookedUp(phrases: readonly string[], locale: Locale, cache: ReadCache): LookedUp {
  const cached = cache.of(`phrases in ${locale}`);
  const grams = cached.recall(locale, hashOf(...phrases), () => phrases.map(gramsOf));
  cached.close();
  return new LookedUp(phrases, grams);
}

/** Creates a value when it is first needed, and keeps it. */
function whenNeeded<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Finds a phrase in a sentence where no exception applies. After an exception the search goes on in the next clause. */
function stretchesOf(
  pattern: RegExp,
  { sentence, start: offset }: { sentence: string; start: number },
  isExcepted: (stretch: Stretch) => boolean,
): Stretch[] {
  const found: Stretch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const start = match.index + offset;
    const stretch = { start, end: start + match[0].length };
    if (!isExcepted(stretch)) found.push(stretch);
    else {
      const comma = match[0].search(/[，,：:]/);
      if (comma >= 0) pattern.lastIndex = match.index + comma + 1;
    }
  }
  return found;
}

/** Sorts the stretches of a text by position; of those that overlap, only the first is kept. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  let last = 0;
  return stretches
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isApart = start >= last;
      if (isApart) last = end;
      return isApart;
    });
}

/** Blanks out what people in a story say; all other words keep their positions. */
export function withoutQuotations(text: string): string {
  return text.replace(/[“「"][^”」"]*[”」"]/g, (quotation) => ' '.repeat(quotation.length));
}
