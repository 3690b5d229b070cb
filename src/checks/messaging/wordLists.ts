import { byLocale, type Locale } from '../../curriculum/locale.ts';
import type { PhraseList } from '../../curriculum/schema/registries.ts';
import { phrasePattern, sentencesOf } from '../phrase.ts';
import { plain } from '../plain.ts';

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
  words: RegExp;
  unless: RegExp;
}

/** Word lists such as `content/safe-messaging.yaml`, ready to be held against passages. Throws an Error for an unreadable phrase. */
export class WordLists<Entry extends PhraseList> {
  private readonly compiled: Record<Locale, Compiled<Entry>[]>;
  /** All phrases of all lists in one: nearly every passage is let through by it alone. */
  private readonly any: Record<Locale, RegExp>;

  constructor(entries: readonly Entry[]) {
    this.compiled = byLocale((locale) =>
      entries.map((entry) => ({
        entry,
        words: phrasePattern(entry[locale].words, locale),
        unless: phrasePattern(entry[locale].unless, locale),
      })),
    );
    this.any = byLocale((locale) =>
      phrasePattern(
        entries.flatMap((entry) => entry[locale].words),
        locale,
      ),
    );
  }

  /** Every place where a passage says what an entry refuses, in the order of the lists. */
  refusedIn(passage: string, locale: Locale, { by, dialogue }: Hearing): Refused<Entry>[] {
    const { words: text, at, written } = plain(passage);
    const told = dialogue ? withoutQuotations(text) : text;
    // A pattern with the g flag remembers where it was; search does not look at that.
    if (text.search(this.any[locale]) < 0 && (told === text || told.search(this.any[locale]) < 0)) return [];
    const sentences = { whole: sentencesOf(text, locale), told: sentencesOf(told, locale) };
    return this.compiled[locale]
      .filter(({ entry }) => entry.hears !== 'child' || by === 'child')
      .flatMap(({ entry, words, unless }) =>
        sentences[entry.dialogue === 'allowed' ? 'told' : 'whole']
          .filter(({ sentence }) => sentence.search(words) >= 0 && sentence.search(unless) < 0)
          .flatMap(({ sentence, start }) =>
            [...sentence.matchAll(words)].map(({ 0: found, index }) => ({
              entry,
              words: written(start + index, start + index + found.length),
              at: at(start + index),
            })),
          ),
      );
  }
}

/** What people in a story say is blanked out; everything else stays in its place. */
function withoutQuotations(text: string): string {
  return text.replace(/[“「"][^”」"]*[”」"]/g, (quotation) => ' '.repeat(quotation.length));
}
