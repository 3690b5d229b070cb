import { kindNames } from '../../../curriculum/kind.ts';
import { whenAsked } from '../whenAsked.ts';
import type { WordGroup } from './data.ts';
import type { Fields } from './fields.ts';
import { latinStems } from './text.ts';

/** How much a group counts for the entries that it names, in their order, for those of a kind, and for those that say one of its words. */
const named = 4;
const laterNamed = 0.92;
const ofKind = 1.6;
const ofOtherKind = 0.7;
const ofKindAlone = 0.4;
const ofUrgent = 3;
const said = 0.75;

const documents: readonly string[] = kindNames;

/** How many other words may be between the words of a phrase. */
const mostBetween = 4;

/** A group with its words ready to be compared. */
interface Prepared {
  group: WordGroup;
  /** Each word as parts that all have to be there. */
  han: readonly (readonly string[])[];
  /** Stems; made when they are asked for, since a Chinese query asks for those of few groups. */
  latin: () => readonly (readonly string[])[];
}

/** A group that a query has words of. */
export interface Found {
  /** Its place in the list of groups. */
  at: number;
  /** The words of the query that belong to it: characters, or stems. */
  words: readonly string[];
  /** The length of its longest phrase: characters, and words counted twice, without those that say nothing. */
  longest: number;
}

/** Recognizes the groups of words in a query, and what answers them. */
export class Groups {
  readonly #prepared: readonly Prepared[];
  readonly #fields: Fields;
  readonly #says: (stem: string) => boolean;
  readonly #answers = new Map<number, Map<number, number>>();

  /** @param says Whether an English stem says what is looked for. */
  constructor(groups: readonly WordGroup[], fields: Fields, says: (stem: string) => boolean = () => true) {
    this.#fields = fields;
    this.#says = says;
    this.#prepared = groups.map((group) => ({
      group,
      han: group.han.map((word) => word.split(' ')),
      latin: whenAsked(() => group.latin.map((word) => latinStems(word))),
    }));
  }

  /** The groups that Chinese characters have words of. */
  inHan(text: string): Found[] {
    const length = (part: string) => (isInTwo(part, text) ? part.length / 2 : part.length);
    const found = this.#found(
      ({ han }) => han.filter((parts) => parts.every((part) => [...part].length > 1 && isSaid(part, text))),
      (part) => (/^[a-z0-9]/.test(part) ? 2 : length(part)),
    );
    // A single character is part of too many words to count next to them.
    if (found.length > 0) return found;
    return this.#found(
      ({ han }) => han.filter((parts) => parts.every((part) => text.includes(part))),
      (part) => part.length,
    );
  }

  /** The groups that a list of stems has words of. */
  inLatin(stems: readonly string[]): Found[] {
    return this.#found(
      ({ latin }) => latin().filter((parts) => isTogether(parts, stems)),
      (part) => (this.#says(part) ? 2 : 0),
    );
  }

  /** The entries that answer a group, with how well each does. */
  answers(at: number): ReadonlyMap<number, number> {
    const known = this.#answers.get(at);
    if (known) return known;
    const { group, han, latin } = this.#prepared[at]!;
    const answers = new Map<number, number>();
    const put = (entry: number, weight: number) => answers.set(entry, Math.max(answers.get(entry) ?? 0, weight));
    // What is urgent is answered by what was chosen for it alone.
    for (const parts of group.urgent ? [] : [...han, ...latin().map((stems) => [stems.join(' ')])])
      if (parts.length === 1 && parts[0]!.length > 1)
        for (const [entry, weight] of this.#fields.saying(parts[0]!)) put(entry, weight * said);
    for (const [rank, entry] of group.to.entries()) put(entry, named * laterNamed ** rank);
    this.#answers.set(at, answers);
    return answers;
  }

  /** How much a group counts: more when it is urgent, less when it only says which kind of document is wanted. */
  importance(at: number): number {
    const { kinds, urgent } = this.#prepared[at]!.group;
    if (urgent) return ofUrgent;
    // A word for a sheet names the thing itself, a word for documents only their kind.
    return kinds.length > 0 && !kinds.includes('handout') ? ofKindAlone : 1;
  }

  /** How much more an entry of this kind is wanted by a group than without it; less than 1 for documents of other kinds. */
  wants(at: number, kind: string): number {
    const { kinds } = this.#prepared[at]!.group;
    if (kinds.some((one) => one === kind)) return ofKind;
    return kinds.length > 0 && documents.includes(kind) ? ofOtherKind : 1;
  }

  #found(wordsOf: (prepared: Prepared) => (readonly string[])[], lengthOf: (part: string) => number): Found[] {
    return this.#prepared.flatMap((prepared, at) => {
      const phrases = wordsOf(prepared);
      if (phrases.length === 0) return [];
      const lengths = phrases.map((parts) => parts.reduce((sum, part) => sum + lengthOf(part), 0));
      return [{ at, words: [...new Set(phrases.flat())], longest: Math.max(...lengths) }];
    });
  }
}

/** How many characters may come between those of a longer word: 没人理 is also 没有人理, 想妈妈 is also 想他妈妈. */
const mostInside = 2;

/** Whether a text has a word, or a longer one with a few characters inside it. */
function isSaid(word: string, text: string): boolean {
  if (text.includes(word)) return true;
  const length = word.length;
  for (let at = 1; length > 2 && at < length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (let from = text.indexOf(head); from >= 0; from = text.indexOf(head, from + 1)) {
      const next = text.indexOf(tail, from + at);
      if (next >= 0 && next - from - at <= mostInside) return true;
    }
  }
  return false;
}

/** Whether a word is there only as two of its own words with 的 between: 学校的电话 need not mean a 学校电话. */
function isInTwo(word: string, text: string): boolean {
  if (word.length < 4 || text.includes(word)) return false;
  return Array.from({ length: word.length - 3 }, (_, at) => at + 2).some((at) => text.includes(`${word.slice(0, at)}的${word.slice(at)}`));
}

/** Whether all stems of a phrase are there, near one another. */
function isTogether(parts: readonly string[], stems: readonly string[]): boolean {
  if (parts.length === 0) return false;
  if (parts.length === 1) return stems.includes(parts[0]!);
  const most = parts.length + mostBetween;
  return stems.some((first, at) => parts.includes(first) && parts.every((part) => stems.slice(at, at + most).includes(part)));
}
