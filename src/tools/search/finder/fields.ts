import type { Entry } from './data.ts';
import { hanRuns, latinStems, latinWords, pairsOf, plainText } from './text.ts';

/** How much a word counts by where it is. */
const weights = { title: 3, other: 2.4, label: 0.8, about: 1.5, words: 1 } as const;

/** A text of an entry, ready to be compared. */
interface Field {
  weight: number;
  text: string;
  /** Its stems, with a space before, between and after them. */
  stems: string;
}

/** The texts of all entries, and which of them have a pair of characters or a stem. */
export class Fields {
  readonly titles: readonly string[];
  readonly #fields: readonly (readonly Field[])[];
  readonly #places = new Map<string, Map<number, number>>();

  constructor(entries: readonly Entry[], simple: ReadonlyMap<string, string>) {
    const plain = (text: string) => plainText(text, simple);
    this.titles = entries.map(({ title }) => squeezed(plain(title)));
    this.#fields = entries.map((entry) =>
      (Object.keys(weights) as (keyof typeof weights)[]).flatMap((name) => {
        const text = plain(entry[name] ?? '');
        return text === '' ? [] : [{ weight: weights[name], text, stems: ` ${latinStems(text).join(' ')} ` }];
      }),
    );
    for (const [at, fields] of this.#fields.entries())
      for (const { weight, text, stems } of fields)
        for (const token of [...hanRuns(text).flatMap(pairsOf), ...stems.split(' ').filter(Boolean)]) this.#put(token, at, weight);
  }

  get count(): number {
    return this.#fields.length;
  }

  /** The entries that have a pair of characters or a stem, with its weight in each. */
  having(token: string): ReadonlyMap<number, number> {
    return this.#places.get(token) ?? new Map();
  }

  /** The entries in which a word occurs as it is written: characters, or stems with spaces between. */
  saying(word: string): Map<number, number> {
    const found = new Map<number, number>();
    const isHan = /\p{Script=Han}/u.test(word);
    for (const [at, fields] of this.#fields.entries())
      for (const { weight, text, stems } of fields)
        if (isHan ? text.includes(word) : stems.includes(` ${word} `)) found.set(at, Math.max(found.get(at) ?? 0, weight));
    return found;
  }

  /** All words of letters, for correcting what is mistyped. */
  *words(): Generator<string> {
    for (const fields of this.#fields) for (const { text } of fields) yield* latinWords(text).filter((word) => /^[a-z]+$/.test(word));
  }

  #put(token: string, at: number, weight: number): void {
    const places = this.#places.get(token) ?? new Map<number, number>();
    places.set(at, Math.max(places.get(at) ?? 0, weight));
    this.#places.set(token, places);
  }
}

/** A text without spaces and signs, to compare whole titles. */
export function squeezed(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
