import { type Locale, like } from '../../curriculum/locale.ts';
import type { Level } from '../../curriculum/schema/levels.ts';

/** A delay in days or weeks that no level has: "within three days". Hours are for what is done as well, such as writing it down. */
const anyDelay: Record<'zh' | 'en', RegExp> = {
  zh: /(?:[一二两三四五六七八九十]|\d+)个?(?:天|周|星期|月)(?:以|之)?内/u,
  en: /within (?:an?|one|two|three|four|five|six|seven|ten|fourteen|\d+) (?:days?|weeks?|fortnight|months?)/iu,
};

/** What texts in one language say of the time that a level leaves. */
export class Delays {
  private readonly levels: readonly Level[];
  private readonly locale: Locale;

  constructor(levels: readonly Level[], locale: Locale) {
    this.levels = levels;
    this.locale = locale;
  }

  /** Returns the delay of another level, as written; undefined if there is none or the words say the level's own delay as well. */
  otherIn(words: string, level: Level): string | undefined {
    const own = [level.within[this.locale], ...level.forms[this.locale]];
    if (own.some((form) => find(words, form) !== undefined)) return undefined;
    const others = this.levels.filter((other) => other !== level).map(({ within }) => within[this.locale]);
    for (const form of others) {
      const written = find(words, form);
      if (written !== undefined) return written;
    }
    // No one is notified at the lowest level.
    if (level === this.levels[0]) return undefined;
    return anyDelay[like[this.locale]].exec(words)?.[0];
  }
}

/** Finds words in any case; English ones as whole words. */
function find(text: string, words: string): string | undefined {
  const lower = text.toLowerCase();
  const isLetter = (character: string | undefined) => character !== undefined && /[a-z]/.test(character);
  for (let at = lower.indexOf(words.toLowerCase()); at >= 0; at = lower.indexOf(words.toLowerCase(), at + 1)) {
    if (!isLetter(lower[at - 1]) && !isLetter(lower[at + words.length])) return text.slice(at, at + words.length);
    if (!isLetter(words[0])) return text.slice(at, at + words.length);
  }
  return undefined;
}
