import { whenAsked } from '../whenAsked.ts';
import type { FinderData } from './data.ts';
import type { Fields } from './fields.ts';
import { type Found, Groups } from './groups.ts';
import { Sounds } from './sounds.ts';
import { Spelling } from './spelling.ts';
import { stem } from './stem.ts';
import { hanRuns, latinWords, pairsOf } from './text.ts';

/** One thing that a query asks for: how rare it is, and how well entries answer it. */
export interface Concept {
  weight: number;
  answers: ReadonlyMap<number, number>;
}

/** A query taken apart. */
export interface Asked {
  concepts: Concept[];
  /** The groups of words in it. */
  groups: number[];
  /** Its Chinese words that say something, as they are typed. */
  words: string[];
}

/** How much a word counts that one entry alone has, however many entries there are. */
const mostRare = 5;

/** How many answers make a group less rare: one whose words many titles say asks for something as definite as the others. */
const mostAnswers = 25;

/** How much a pair of characters counts, since a word has several; less when a group has its word already. */
const ofPair = 0.6;
const alreadyMeant = 0.5;
/** How much a word counts that is inside another word that is meant: 考试 in 考试紧张. */
const insideAnother = 0.35;
/** How much a word counts that only sounds like what was typed. */
const bySound = 0.8;

/** Signs that say little, so that neither does a pair with one of them. */
const light = new Set('的了吗呢吧啊呀我你他她它您们是在就都也很把被让给和跟与对有没不要会能想这那个一什么怎样说看去来到上下做');

/** Takes queries apart into what they ask for. */
export class Concepts {
  readonly groups: Groups;
  readonly #fields: Fields;
  readonly #ignored: RegExp;
  readonly #ignoredStems: ReadonlySet<string>;
  readonly #ignoredPhrases: readonly string[];
  readonly #sounds: () => Sounds;
  readonly #spelling: () => Spelling;

  constructor({ groups, ignore, readings }: FinderData, fields: Fields) {
    this.#fields = fields;
    const ignored = [...ignore.han].sort((a, b) => b.length - a.length);
    this.#ignored = ignored.length > 0 ? new RegExp(ignored.join('|'), 'gu') : /(?!)/g;
    this.#ignoredStems = new Set(ignore.latin.filter((words) => !words.includes(' ')).map(stem));
    this.groups = new Groups(groups, fields, (one) => !this.#ignoredStems.has(one));
    this.#ignoredPhrases = ignore.latin.filter((words) => words.includes(' '));
    // Only some queries need these, and they take longer to make than everything else.
    this.#sounds = whenAsked(() => {
      const spoken = groups.flatMap(({ han }) => han.flatMap((word) => word.split(' '))).filter((word) => /^\p{Script=Han}+$/u.test(word));
      return new Sounds(readings, new Set([...spoken, ...ignore.han]), fields.titles.flatMap(hanRuns));
    });
    this.#spelling = whenAsked(() => {
      const known = [...groups.flatMap(({ latin }) => latin), ...ignore.latin].flatMap(latinWords);
      return new Spelling([...known, ...fields.words()]);
    });
  }

  /** What a query in plain letters asks for. Words that say nothing and words that are unknown are left out. */
  in(query: string): Asked {
    const words = latinWords(this.#withoutPhrases(query));
    // Words of pinyin are not words of English; where both can be read, English is.
    const isPinyin = words.length > 0 && hanRuns(query).length === 0 && !words.every((word) => this.#spelling().has(word));
    const heard = isPinyin ? this.#sounds().wordsOf(words.join('')) : [];
    if (heard.length > 0) return this.#merged(heard.map((one) => this.#inHan(one)));
    const han = this.#inHan(query);
    const latin = this.#inLatin(words);
    return { concepts: [...han.concepts, ...latin.concepts], groups: [...han.groups, ...latin.groups], words: han.words };
  }

  #withoutPhrases(query: string): string {
    const spaced = ` ${query.replace(/[^a-z0-9']+/g, ' ')} `;
    return this.#ignoredPhrases.reduce((left, phrase) => left.replaceAll(` ${phrase} `, ' '), spaced);
  }

  /** @param isHeard Whether these are not the characters that were typed but others of the same sound. */
  #inHan(query: string, isHeard = false): Asked {
    const runs = hanRuns(query);
    if (runs.length === 0) return { concepts: [], groups: [], words: [] };
    const text = runs.join(' ');
    const found = this.groups.inHan(query);
    const meant = found.flatMap(({ words }) => words);
    const rest = text.replace(this.#ignored, ' ');
    const pairs = [...new Set(hanRuns(rest).flatMap(pairsOf))];
    const known = pairs.filter((pair) => this.#fields.having(pair).size > 0);
    const literal = known.map((pair) => this.#literal(pair, ofPair * lightness(pair) * this.#shareOf(pair, found)));
    const concepts = [...this.#ofGroups(found, isHeard), ...literal];
    const groups = found.map(({ at }) => at);
    const words = wordsIn(rest, meant);
    // A stretch with a pair that no entry and no group has may be written with other characters of the same sound.
    const strange = hanRuns(rest).filter((run) =>
      pairsOf(run).some((pair) => !known.includes(pair) && !meant.some((word) => word.includes(pair))),
    );
    const sounding = strange.flatMap((run) => this.#sounds().soundingLike(run));
    if (sounding.length === 0) return { concepts: concepts.length > 0 ? concepts : this.#single(rest), groups, words };
    const heard = this.#inHan([...new Set(sounding)].filter((word) => !text.includes(word)).join(' '), true);
    return {
      concepts: [...concepts, ...heard.concepts.map(({ weight, answers }) => ({ weight: weight * bySound, answers }))],
      groups: [...groups, ...heard.groups],
      words: [...words, ...heard.words],
    };
  }

  #inLatin(words: readonly string[]): Asked {
    if (words.length === 0) return { concepts: [], groups: [], words: [] };
    const stems = words.flatMap((word) => this.#spelling().stemsOf(word));
    const found = this.groups.inLatin(stems);
    const meant = new Set(found.flatMap((group) => group.words));
    const literal = [...new Set(stems)]
      .filter((one) => !this.#ignoredStems.has(one) && this.#fields.having(one).size > 0)
      .map((one) => this.#literal(one, meant.has(one) ? alreadyMeant : 1));
    return { concepts: [...this.#ofGroups(found), ...literal], groups: found.map(({ at }) => at), words: [] };
  }

  /** How much a pair of characters counts next to the groups that have it. */
  #shareOf(pair: string, found: readonly Found[]): number {
    const having = found.filter(({ words }) => words.some((word) => word.includes(pair)));
    return having.length === 0 ? 1 : alreadyMeant * Math.min(1, ...having.map(({ at }) => this.groups.importance(at)));
  }

  /** A query of a single character is found in titles. */
  #single(rest: string): Concept[] {
    const character = hanRuns(rest).join('');
    if ([...character].length !== 1 || light.has(character)) return [];
    const answers = new Map(this.#fields.titles.flatMap((title, at) => (title.includes(character) ? [[at, 3] as [number, number]] : [])));
    return answers.size > 0 ? [{ weight: 2, answers }] : [];
  }

  #literal(token: string, share: number): Concept {
    const answers = this.#fields.having(token);
    return { weight: this.#rarity(answers.size) * share, answers };
  }

  #ofGroups(found: readonly Found[], isHeard = false): Concept[] {
    const inside = (one: Found) =>
      one.words.every((word) =>
        found.some((other) => other !== one && other.words.some((longer) => longer.length > word.length && longer.includes(word))),
      );
    return found.map((one) => {
      const answers = this.groups.answers(one.at);
      // What was only heard may be a mistake, so nothing urgent is concluded from it.
      const importance = isHeard ? Math.min(1, this.groups.importance(one.at)) : this.groups.importance(one.at);
      const share = (inside(one) ? insideAnother : 1) * exactness(one) * importance;
      return { weight: this.#rarity(Math.min(answers.size, mostAnswers)) * share, answers };
    });
  }

  #rarity(count: number): number {
    const all = this.#fields.count;
    return (mostRare * Math.log(1 + all / (1 + count))) / Math.log(1 + all / 2);
  }

  /** What words that sound alike ask for: any of them. */
  #merged(asked: readonly Asked[]): Asked {
    return {
      concepts: asked.flatMap(({ concepts }) => concepts),
      groups: [...new Set(asked.flatMap(({ groups }) => groups))],
      words: [...new Set(asked.flatMap(({ words }) => words))],
    };
  }
}

/** The more of a query its words are, the more exactly a group says what is meant: 考试焦虑 more than 考试. */
function exactness({ longest }: Found): number {
  return Math.min(0.55 + 0.2 * longest, 1.6);
}

/** The words of a query that texts may say: known ones, and what is left between them. */
function wordsIn(rest: string, meant: readonly string[]): string[] {
  const longest = [...new Set(meant)].filter((word) => rest.includes(word)).sort((a, b) => b.length - a.length);
  let left = rest;
  const words = longest.filter((word) => {
    const isThere = left.includes(word);
    left = left.replaceAll(word, ' ');
    return isThere;
  });
  return [...words, ...hanRuns(left)].filter((word) => [...word].length > 1);
}

function lightness(pair: string): number {
  const count = [...pair].filter((character) => light.has(character)).length;
  return [1, 0.5, 0.1][count]!;
}
