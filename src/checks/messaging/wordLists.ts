import { byLocale, type Locale } from '../../curriculum/locale.ts';
import type { PhraseList } from '../../curriculum/schema/registries.ts';
import { phrasePattern, sentencesOf } from '../phrase.ts';
import { plain } from '../plain.ts';
import { Exceptions, type Stretch } from './exceptions.ts';

/** Whoever hears a passage, and whether what stands in quotation marks is said by a person in a story. */
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

interface Compiled<Entry> {
  entry: Entry;
  /** All phrases in one: most sentences are let through by it alone. */
  any: RegExp;
  /** Each phrase by itself: one that is excepted does not hide another in the same words. */
  each: RegExp[];
  exceptions: Exceptions;
}

/** Word lists such as `content/safe-messaging.yaml`, ready to be held against passages. Throws an Error for an unreadable phrase. */
export class WordLists<Entry extends PhraseList> {
  private readonly compiled: Record<Locale, Compiled<Entry>[]>;

  constructor(entries: readonly Entry[]) {
    this.compiled = byLocale((locale) =>
      entries.map((entry) => {
        const { words, unless, refuted = [] } = entry[locale];
        return {
          entry,
          any: phrasePattern(words, locale),
          each: words.map((phrase) => phrasePattern([phrase], locale)),
          exceptions: new Exceptions(unless, refuted, locale),
        };
      }),
    );
  }

  /** Every place where a passage says what an entry refuses, in the order of the lists. */
  refusedIn(passage: string, locale: Locale, { by, dialogue }: Hearing): Refused<Entry>[] {
    const { words: text, at, written } = plain(passage);
    const told = dialogue ? withoutQuotations(text) : text;
    return this.compiled[locale]
      .filter(({ entry }) => entry.hears !== 'child' || by === 'child')
      .flatMap((list) =>
        found(list, entryHears(list.entry, told, text), locale).map(({ start, end }) => ({
          entry: list.entry,
          words: written(start, end),
          at: at(start),
        })),
      );
  }
}

function entryHears(entry: PhraseList, told: string, whole: string): string {
  return entry.dialogue === 'allowed' ? told : whole;
}

/** The stretches of a text that a list refuses, from its beginning to its end; of those that overlap the first. */
function found({ any, each, exceptions }: Compiled<unknown>, text: string, locale: Locale): Stretch[] {
  // A pattern with the g flag remembers where it was; search does not look at that.
  if (text.search(any) < 0) return [];
  const stretches = sentencesOf(text, locale)
    .filter(({ sentence }) => sentence.search(any) >= 0)
    .flatMap(({ sentence, start }) =>
      each.flatMap((phrase) =>
        [...sentence.matchAll(phrase)].map(({ 0: words, index }) => ({ start: start + index, end: start + index + words.length })),
      ),
    )
    .filter((stretch) => !exceptions.govern(text, stretch))
    .sort((a, b) => a.start - b.start);
  return stretches.filter((stretch, index) => stretches.slice(0, index).every(({ end }) => end <= stretch.start));
}

/** What people in a story say is blanked out; everything else stays in its place. */
function withoutQuotations(text: string): string {
  return text.replace(/[“「"][^”」"]*[”」"]/g, (quotation) => ' '.repeat(quotation.length));
}
