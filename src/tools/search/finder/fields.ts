import { whenAsked } from '../whenAsked.ts';
import type { Entry } from './data.ts';
import { stem } from './stem.ts';
import { latinWords, plainText } from './text.ts';

/** How much a word counts by where it is, the most first. */
const weights = [
  ['title', 3],
  ['other', 2.4],
  ['about', 1.5],
  ['words', 1],
  ['label', 0.8],
] as const satisfies readonly (readonly [keyof Entry, number])[];

/** What is between texts: no query has it, so that no word is in two of them. */
const between = '\0';

/** One text of each entry, in the order of `weights`. */
type Texts = readonly string[];

/**
 * The texts of all entries, and which of them have a pair of characters or a stem. Nothing is indexed: a query asks for few words, and to
 * look through the texts for these takes less than to note where all words are.
 */
export class Fields {
  readonly titles: readonly string[];
  readonly #entries: readonly Texts[];
  /** The texts of each entry as one. */
  readonly #whole: readonly string[];
  /** Their stems, with a space before, between and after them: in Chinese few queries ask for these. */
  readonly #stems: () => { entries: readonly Texts[]; whole: readonly string[] };
  readonly #having = new Map<string, ReadonlyMap<number, number>>();

  constructor(entries: readonly Entry[], simple: ReadonlyMap<string, string>) {
    // All texts at once: a call for each would take several times as long.
    const all = plainText(entries.flatMap((entry) => weights.map(([name]) => entry[name] ?? '')).join(between), simple).split(between);
    this.#entries = entries.map((_, at) => all.slice(at * weights.length, (at + 1) * weights.length));
    this.#whole = this.#entries.map((texts) => texts.join(between));
    this.titles = this.#entries.map(([title]) => squeezed(title!));
    this.#stems = whenAsked(() => {
      const stemOf = remembered(stem);
      const stemmed = this.#entries.map((texts) => texts.map((text) => ` ${latinWords(text).map(stemOf).join(' ')} `));
      return { entries: stemmed, whole: stemmed.map((texts) => texts.join(between)) };
    });
  }

  get count(): number {
    return this.#entries.length;
  }

  /** The entries that have a pair of characters or a stem, with its weight in each. */
  having(token: string): ReadonlyMap<number, number> {
    const known = this.#having.get(token);
    if (known) return known;
    const found = this.saying(token);
    this.#having.set(token, found);
    return found;
  }

  /** The entries in which a word occurs as it is written: characters, or stems with spaces between. */
  saying(word: string): Map<number, number> {
    return /\p{Script=Han}/u.test(word)
      ? withText(word, this.#entries, this.#whole)
      : withText(` ${word} `, this.#stems().entries, this.#stems().whole);
  }

  /** All words of letters, for correcting what is mistyped. */
  *words(): Generator<string> {
    for (const text of this.#whole) yield* latinWords(text).filter((word) => /^[a-z]+$/.test(word));
  }
}

/** The entries that have a text, with the weight of the first place that has it. */
function withText(text: string, entries: readonly Texts[], whole: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [at, all] of whole.entries())
    if (all.includes(text)) found.set(at, weights[entries[at]!.findIndex((one) => one.includes(text))]![1]);
  return found;
}

/** The same function for words of which many are the same. */
function remembered(make: (word: string) => string): (word: string) => string {
  const made = new Map<string, string>();
  return (word) => {
    const known = made.get(word) ?? make(word);
    made.set(word, known);
    return known;
  };
}

/** A text without spaces and signs, to compare whole titles. */
export function squeezed(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
