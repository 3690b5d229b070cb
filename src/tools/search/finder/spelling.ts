import { distance } from '../distance.ts';
import { stem } from './stem.ts';

/** Fewest letters of a word that is recognized with one wrong, and with two. */
const oneWrong = 4;
const twoWrong = 8;
/** Fewest letters of a word that is recognized by its beginning. */
const leastBeginning = 4;

/** Corrects words of letters that are mistyped, joined or not typed to their end. */
export class Spelling {
  /** Stems by a word of each, the more frequent first. */
  readonly #words = new Map<string, string>();
  readonly #stems: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    for (const word of words) this.#words.set(word, stem(word));
    this.#stems = new Set(this.#words.values());
  }

  /** Whether this is a word that is known. */
  has(word: string): boolean {
    return this.#stems.has(stem(word));
  }

  /** The stems that are meant by a word; none when it is unknown and like no other. */
  stemsOf(word: string): string[] {
    const stemmed = stem(word);
    if (this.#stems.has(stemmed)) return [stemmed];
    return this.#nearest(word) ?? this.#parts(word) ?? this.#begun(word) ?? [];
  }

  #nearest(word: string): string[] | undefined {
    if (word.length < oneWrong || /\d/.test(word)) return undefined;
    const most = word.length >= twoWrong ? 2 : 1;
    let nearest = most + 1;
    let found: string | undefined;
    for (const [known, stemmed] of this.#words) {
      if (known.length < oneWrong || Math.abs(known.length - word.length) > most) continue;
      // A wrong first letter counts twice: lad is not bad.
      const wrong = distance(word, known) + (known[0] === word[0] ? 0 : 1);
      if (wrong < nearest) [nearest, found] = [wrong, stemmed];
    }
    return found === undefined ? undefined : [found];
  }

  #parts(word: string): string[] | undefined {
    for (let at = 3; at <= word.length - 3; at++) {
      const [one, other] = [word.slice(0, at), word.slice(at)];
      if (this.#words.has(one) && this.#words.has(other)) return [stem(one), stem(other)];
    }
    return undefined;
  }

  #begun(word: string): string[] | undefined {
    if (word.length < leastBeginning) return undefined;
    const found = new Set([...this.#words].filter(([known]) => known.startsWith(word)).map(([, stemmed]) => stemmed));
    return found.size > 0 && found.size <= 3 ? [...found].slice(0, 1) : undefined;
  }
}
