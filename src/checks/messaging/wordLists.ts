import { type Locale, locales } from '../../curriculum/locale.ts';
import type { SafeMessagingEntry } from '../../curriculum/schema/registries.ts';
import { phrasePattern, plainWords, sentencesOf } from '../phrase.ts';

/** Whoever hears a passage, and whether what stands in quotation marks is said by a person in a story. */
export interface Hearing {
  by: 'child' | 'adult';
  dialogue: boolean;
}

/** Words that a list refuses, and where they begin in the passage. */
export interface Refused {
  entry: SafeMessagingEntry;
  words: string;
  at: number;
}

interface Compiled {
  entry: SafeMessagingEntry;
  words: RegExp;
  unless: RegExp;
}

/** The word lists of `content/safe-messaging.yaml`, ready to be held against passages. Throws an Error for an unreadable phrase. */
export class WordLists {
  private readonly compiled: Record<Locale, Compiled[]>;

  constructor(entries: readonly SafeMessagingEntry[]) {
    this.compiled = Object.fromEntries(
      locales.map((locale) => [
        locale,
        entries.map((entry) => ({
          entry,
          words: phrasePattern(entry[locale].words, locale),
          unless: phrasePattern(entry[locale].unless, locale),
        })),
      ]),
    ) as Record<Locale, Compiled[]>;
  }

  /** Every place where a passage says what an entry refuses, in the order of the lists. */
  refusedIn(passage: string, locale: Locale, { by, dialogue }: Hearing): Refused[] {
    const text = plainWords(passage);
    const told = dialogue ? withoutQuotations(text) : text;
    return this.compiled[locale]
      .filter(({ entry }) => entry.hears === 'anyone' || by === 'child')
      .flatMap(({ entry, words, unless }) =>
        sentencesOf(entry.dialogue === 'allowed' ? told : text, locale)
          // A pattern with the g flag remembers where it was; search does not look at that.
          .filter(({ sentence }) => sentence.search(words) >= 0 && sentence.search(unless) < 0)
          .flatMap(({ sentence, start }) =>
            [...sentence.matchAll(words)].map((match) => ({ entry, words: match[0], at: start + match.index })),
          ),
      );
  }
}

/** What people in a story say is blanked out; everything else stays in its place. */
function withoutQuotations(text: string): string {
  return text.replace(/[“「"][^”」"]*[”」"]/g, (quotation) => ' '.repeat(quotation.length));
}
