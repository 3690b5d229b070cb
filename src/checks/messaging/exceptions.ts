import { type Locale, like } from '../../curriculum/locale.ts';
import { sourceOfException } from '../phrase.ts';

/** What may be between an exception and the words that it applies to: quotation marks and other items of a list, but no comma. */
const marks = '[\\s：:“”"‘’「」『』《》（）()*]*';
const joint = `${marks}(?:[^，,、。！？!?；;\\n]{1,12}、){0,4}${marks}`;

/** What may be between a quotation and the words that refute it: `“…”，这话不对`. */
const after: Record<'zh' | 'en', string> = { zh: `${marks}[。！？!?，,—–]*${marks}`, en: `${marks}[.!?,;—–-]*${marks}` };

/** Quotations that follow each other: `不说“别哭”“坚强点”`, `neither “don't cry” nor “be strong”`. */
const listed = /(?:[“「"][^“”「」"]*[”」"](?:[\s、，,…]|和|或|或者|也不说|and|or|nor)*)+$/u;

/** How far from the words an exception may begin or end. */
const reach = 60;

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The exceptions of a word list. An exception applies to the words next to it: directly after it, or inside it, or – for a refutation –
 * directly before it. It also applies to words in quotation marks when it is next to the marks. Elsewhere in the sentence, or inside the
 * refused words, it does not apply.
 */
export class Exceptions {
  private readonly before: RegExp | undefined;
  private readonly around: RegExp | undefined;
  private readonly behind: RegExp | undefined;

  constructor(unless: readonly string[], refuted: readonly string[], locale: Locale) {
    const isEnglish = like[locale] === 'en';
    const flags = isEnglish ? 'iu' : 'u';
    const any = (phrases: readonly string[]) => {
      const sources = phrases.map((phrase) => sourceOfException(phrase, locale)).join('|');
      return isEnglish ? `(?<![\\w'])(?:${sources})(?![\\w])` : `(?:${sources})`;
    };
    if (unless.length > 0) {
      this.before = new RegExp(`${any(unless)}${joint}$`, flags);
      this.around = new RegExp(any(unless), `g${flags}`);
    }
    if (refuted.length > 0) this.behind = new RegExp(`^${after[like[locale]]}${any(refuted)}`, flags);
  }

  /** Whether an exception applies to words of a text. */
  govern(text: string, { start, end }: Stretch): boolean {
    if (this.isAround(text, { start, end })) return true;
    const stretches = [{ start, end }, ...quotationsAround(text, { start, end })];
    return stretches.some((stretch) => this.isBefore(text, stretch.start) || this.isBehind(text, stretch.end));
  }

  private isBefore(text: string, start: number): boolean {
    if (!this.before) return false;
    const words = text.slice(Math.max(0, start - reach), start);
    return this.before.test(words) || this.before.test(words.replace(listed, ''));
  }

  private isBehind(text: string, end: number): boolean {
    return this.behind?.test(text.slice(end, end + reach)) ?? false;
  }

  private isAround(text: string, { start, end }: Stretch): boolean {
    if (!this.around) return false;
    const first = Math.max(0, start - reach);
    return [...text.slice(first, end + reach).matchAll(this.around)].some(({ 0: words, index }) => {
      const from = first + index;
      const to = from + words.length;
      return from < end && to > start && (from < start || to > end);
    });
  }
}

/** Returns the quotations around words, with their marks. */
function quotationsAround(text: string, { start, end }: Stretch): Stretch[] {
  return [...text.matchAll(/[“「"][^“”「」"]*[”」"]/gu)]
    .map(({ 0: quotation, index }) => ({ start: index, end: index + quotation.length }))
    .filter((quotation) => quotation.start <= start && quotation.end >= end);
}
