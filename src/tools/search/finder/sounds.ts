import { distance } from '../distance.ts';

/** Fewest letters that are recognized with one wrong, and with two: shorter words would be others. */
const oneWrong = 5;
const twoWrong = 10;

/** Most spellings of a word whose characters are read in several ways. */
const mostSpellings = 8;

/** Part of the letters that has to be the pinyin of known words. */
const leastCovered = 0.6;

/** Words by how they are typed. */
type Spelled = ReadonlyMap<string, readonly string[]>;

/**
 * Finds Chinese words by how they sound: pinyin, its first letters, mistyped pinyin, and other characters of the same sound. Only words that
 * begin with a syllable of the query are spelled: to spell all of them takes longer than everything else in a search.
 */
export class Sounds {
  readonly #characters: readonly (readonly [syllable: string, characters: string])[];
  readonly #readings: ReadonlyMap<string, readonly string[]>;
  readonly #words: ReadonlySet<string>;
  readonly #titles: readonly string[];

  /**
   * @param words The words that can be found; of two that sound alike the first is preferred.
   * @param titles Stretches of Chinese whose parts may be words too, after the others.
   */
  constructor(readings: Readonly<Record<string, string>>, words: ReadonlySet<string>, titles: readonly string[]) {
    this.#characters = Object.entries(readings);
    this.#readings = byCharacter(this.#characters);
    this.#words = words;
    this.#titles = titles;
  }

  /** Words that are typed in Latin letters: xiangjia, xiang jia, xj, xinagjia. Parts that mean nothing are left out. */
  wordsOf(letters: string): string[] {
    const written = letters.replace(/[^a-z]/g, '');
    const typed = fold(written);
    if (typed.length < 2) return [];
    const words = this.#wordsIn(typed);
    const exact = words.get(typed);
    if (exact) return exact.slice(0, 3);
    const parts = partsOf(typed, words);
    if (parts) return [parts.join(' ')];
    return this.#initials(written).get(written)?.slice(0, 3) ?? this.#nearly(written);
  }

  /** Known words that sound as a stretch of Chinese characters does, though they are written in another way. */
  soundingLike(run: string): string[] {
    const spelled = [...run].map((character) => this.#readings.get(character)?.[0]);
    if (!spelled.every((syllable) => syllable !== undefined)) return [];
    const typed = fold(spelled.join(''));
    // A word begins and ends where a character does: of 委员会, "yu'an" is not 预案.
    const borders = new Set([0, ...spelled.map((_, at) => fold(spelled.slice(0, at + 1).join('')).length)]);
    const words = this.#wordsIn(typed, (at) => borders.has(at));
    const whole = words.get(typed)?.filter((word) => [...word].length === spelled.length) ?? [];
    const found = whole.length > 0 ? whole : (partsOf(typed, words, (at) => borders.has(at)) ?? []);
    return found.filter((word) => !run.includes(word));
  }

  /** The words that may be in folded letters and begin at a border, by their folded pinyin. */
  #wordsIn(typed: string, isBorder: (at: number) => boolean = () => true): Spelled {
    const begins = (syllable: string) => {
      const folded = fold(syllable);
      for (let at = typed.indexOf(folded); at >= 0; at = typed.indexOf(folded, at + 1)) if (isBorder(at)) return true;
      return false;
    };
    return this.#spelled(begins, (syllables) => fold(syllables.join('')));
  }

  /** The words of several characters that may begin as these letters do, by the first letters of their pinyin. */
  #initials(written: string): Spelled {
    const firstLetters = (syllables: readonly string[]) => syllables.map((syllable) => syllable[0]).join('');
    return this.#spelled(
      (syllable) => syllable[0] === written[0],
      (syllables) => (syllables.length > 1 ? firstLetters(syllables) : ''),
    );
  }

  /** Spells the words whose first character is read as a syllable that is asked for. */
  #spelled(isFirst: (syllable: string) => boolean, keyOf: (syllables: readonly string[]) => string): Spelled {
    const firsts = new Set(this.#characters.flatMap(([syllable, characters]) => (isFirst(syllable) ? [...characters] : [])));
    const found = new Map<string, string[]>();
    const seen = new Set<string>();
    for (const word of [...this.#words, ...wordsOfTitles(this.#titles, firsts)]) {
      if (seen.has(word) || !firsts.has(String.fromCodePoint(word.codePointAt(0) ?? 0))) continue;
      seen.add(word);
      for (const syllables of this.#spellings(word)) push(found, keyOf(syllables), word);
    }
    return found;
  }

  #spellings(word: string): string[][] {
    let spelled: string[][] = [[]];
    for (const character of word) {
      const readings = this.#readings.get(character);
      if (!readings) return [];
      spelled = spelled.flatMap((before) => readings.map((reading) => [...before, reading])).slice(0, mostSpellings);
    }
    return spelled;
  }

  #nearly(typed: string): string[] {
    if (typed.length < oneWrong) return [];
    const most = typed.length >= twoWrong ? 2 : 1;
    let nearest = most + 1;
    let found: string[] = [];
    const spelled = this.#spelled(
      (syllable) => syllable[0] === typed[0],
      (syllables) => syllables.join(''),
    );
    for (const [key, words] of spelled) {
      if (Math.abs(key.length - typed.length) > most) continue;
      const wrong = distance(typed, key);
      if (wrong > most || wrong > nearest) continue;
      found = wrong < nearest ? [...words] : [...found, ...words];
      nearest = wrong;
    }
    return found.slice(0, 3);
  }
}

/** The stretches of titles that may be words and begin with one of these characters: whole titles, and two to five characters of them. */
function* wordsOfTitles(titles: readonly string[], firsts: ReadonlySet<string>): Generator<string> {
  for (const title of titles) {
    const characters = [...title];
    yield title;
    for (const length of [2, 3, 4, 5])
      for (let at = 0; at + length <= characters.length; at++)
        if (firsts.has(characters[at]!)) yield characters.slice(at, at + length).join('');
  }
}

/** The known words that letters consist of, the longest ones, from border to border; undefined when too much is left over. */
function partsOf(typed: string, known: Spelled, isBorder: (at: number) => boolean = () => true): string[] | undefined {
  const best: ({ score: number; covered: number; words: string[] } | undefined)[] = [{ score: 0, covered: 0, words: [] }];
  for (let at = 0; at < typed.length; at++) {
    const here = best[at];
    if (!here) continue;
    const step = (length: number, score: number, word?: string) => {
      const next = {
        score: here.score + score,
        covered: here.covered + (word ? length : 0),
        words: word ? [...here.words, word] : here.words,
      };
      if ((best[at + length]?.score ?? Number.NEGATIVE_INFINITY) < next.score) best[at + length] = next;
    };
    for (let length = 4; length <= typed.length - at; length++) {
      const word = isBorder(at) && isBorder(at + length) ? known.get(typed.slice(at, at + length))?.[0] : undefined;
      if (word && [...word].length > 1) step(length, length * length, word);
    }
    step(1, 0);
  }
  const whole = best[typed.length];
  return whole && whole.covered >= typed.length * leastCovered ? whole.words : undefined;
}

/** What is often typed for another: zh as z, ang as an, ü as v or u. */
function fold(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/v/g, 'u');
}

function byCharacter(readings: readonly (readonly [syllable: string, characters: string])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [syllable, characters] of readings) for (const character of characters) push(found, character, syllable);
  return found;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
