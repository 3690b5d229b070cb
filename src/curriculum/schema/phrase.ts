import { bilingual } from './bilingual.ts';
import { words } from './common.ts';

/**
 * The most ways in which a phrase may be tried at one place of a text. Real phrases reach a third of it; without a limit one could take
 * hours.
 */
const most = 20_000;

/** A gap tries one length after the other. */
const waysOfGap = 16;
const waysOfShortGap = 5;

/**
 * A phrase of a word list: plain words with `…` for a few words of the same sentence, `..` for fewer without a comma, `(a|b)` for either,
 * `[ab]` for one of these signs and `?` after an optional sign. It becomes a regular expression, and may use nothing else of one: nested
 * repetitions could take for ever.
 */
export const phrase = words
  .refine((text) => !/[*+{}\\^$]|\(\?|\?\?/.test(text), {
    error: bilingual({
      zh: '词表里只用 … ( | ) [ ] 和 ?；别的符号，比如 * + { } \\ ^ $，这里不能用。要多次出现，就用 …。',
      en: 'A phrase uses only … ( | ) [ ] and ?, none of the other signs of a regular expression such as * + { } \\ ^ $. Write … for what lies between.',
    }),
    abort: true,
  })
  .refine((text) => read(text) !== undefined, {
    error: bilingual({
      zh: '少了一个括号，或者符号放错了地方：这里只用 … ( | ) 和 ?。',
      en: 'A bracket is missing, or a sign is in the wrong place: use only … ( | ) and ?.',
    }),
    abort: true,
  })
  .refine((text) => (read(text)?.ways ?? 0) <= most, {
    error: bilingual({
      zh: '这一条的 …、? 和 ( | ) 太多了，查起来太慢：分成几条来写。',
      en: 'It has too many … ? and ( | ), and looking for it would take too long: write it as several phrases.',
    }),
  });

/** A part of a phrase: in how many ways it may be tried, and the characters that it may begin with; `any` means every character. */
interface Part {
  ways: number;
  first: ReadonlySet<string>;
  mayBeEmpty: boolean;
  /** What it is when it is nothing but these characters. */
  literal?: string;
  /** Words that match contain one piece of each of these sets; the most selective set comes first. */
  grams: readonly Grams[];
}

type Grams = readonly string[];

/** The sets of pieces by which a phrase is looked up. */
export type PhraseGrams = readonly Grams[];

/** How long the pieces of a text are by which phrases are looked up, and how many sets of them a phrase is known by. */
const longestGram = 4;
const mostSets = 3;

/** Sets of short pieces: a text that holds a phrase holds a piece of each set. Nearly every sentence is let through by them alone. */
export function gramsOf(phrase: string): PhraseGrams {
  return read(phrase)?.grams ?? [];
}

const any = 'any';

const known = new Map<string, Part | undefined>();

/** Parses a phrase; undefined when its brackets and signs do not match. Parsed phrases are kept, since each is asked for several times. */
function read(text: string): Part | undefined {
  if (!known.has(text)) known.set(text, parsePhrase(text));
  return known.get(text);
}

function parsePhrase(text: string): Part | undefined {
  const signs = [...text];
  let at = 0;

  function either(): Part | undefined {
    const parts: Part[] = [];
    do {
      const part = sequence();
      if (!part) return undefined;
      parts.push(part);
    } while (signs[at] === '|' && ++at);
    return oneOf(parts);
  }

  function sequence(): Part | undefined {
    const parts: Part[] = [];
    while (at < signs.length && signs[at] !== '|' && signs[at] !== ')') {
      const part = single();
      if (!part) return undefined;
      const optional = signs[at] === '?' && ++at > 0;
      parts.push(optional ? { ways: part.ways + 1, first: part.first, mayBeEmpty: true, grams: [] } : part);
    }
    return oneAfterAnother(parts);
  }

  function single(): Part | undefined {
    const sign = signs[at++]!;
    if (sign === '?' || sign === ']') return undefined;
    if (sign === '…') return { ways: waysOfGap, first: new Set([any]), mayBeEmpty: true, grams: [] };
    if (sign === '.' && signs[at] === '.' && ++at > 0) return { ways: waysOfShortGap, first: new Set([any]), mayBeEmpty: true, grams: [] };
    if (sign === '.') return { ways: 1, first: new Set([any]), mayBeEmpty: false, grams: [] };
    if (sign === '[') {
      const end = signs.indexOf(']', at);
      if (end <= at) return undefined;
      const set = signs.slice(at, end);
      at = end + 1;
      return { ways: 1, first: new Set(set), mayBeEmpty: false, grams: set.includes('-') ? [] : [set.map((one) => one.toLowerCase())] };
    }
    if (sign !== '(')
      return {
        ways: 1,
        first: new Set([sign.toLowerCase()]),
        mayBeEmpty: false,
        literal: sign.toLowerCase(),
        grams: [[sign.toLowerCase()]],
      };
    const inside = either();
    return inside && signs[at++] === ')' ? inside : undefined;
  }

  const whole = either();
  return whole && at === signs.length && isRegular(text) ? whole : undefined;
}

function oneAfterAnother(parts: readonly Part[]): Part {
  const first = new Set<string>();
  for (const part of parts) {
    for (const character of part.first) first.add(character);
    if (!part.mayBeEmpty) break;
  }
  const whole = {
    ways: parts.reduce((product, { ways }) => product * ways, 1),
    first,
    mayBeEmpty: parts.every(({ mayBeEmpty }) => mayBeEmpty),
  };
  const isLiteral = parts.length > 0 && parts.every(({ literal }) => literal !== undefined);
  return { ...whole, grams: gramsOfSequence(parts), ...(isLiteral && { literal: parts.map(({ literal }) => literal).join('') }) };
}

/** The pieces of the runs of plain characters of a sequence, and of its groups. */
function gramsOfSequence(parts: readonly Part[]): Grams[] {
  const sets: Grams[] = [];
  let run = '';
  const endRun = () => {
    if (run.trim()) sets.push([gramOf(run)]);
    run = '';
  };
  for (const { literal, grams } of parts) {
    if (literal !== undefined) run += literal;
    else {
      endRun();
      sets.push(...grams);
    }
  }
  endRun();
  const rarity = (grams: Grams) => Math.min(...grams.map(({ length }) => length)) - grams.length / 1000;
  return sets.sort((a, b) => rarity(b) - rarity(a)).slice(0, mostSets);
}

/** The longest word of a run of characters, cut to size. */
function gramOf(run: string): string {
  const longest = run.split(' ').reduce((best, word) => (word.length > best.length ? word : best));
  return longest.slice(0, longestGram);
}

/** Of several alternatives, only those that begin with the same character are tried, and of plain words only prefixes of each other. */
function oneOf(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const first = new Set(parts.flatMap((part) => [...part.first]));
  const literals = parts.flatMap(({ literal }) => literal ?? []);
  const others = parts.filter(({ literal }) => literal === undefined);
  const beginningWith = (character: string) => {
    const words = literals.filter((literal) => literal.startsWith(character));
    const chain = Math.max(0, ...words.map((word) => words.filter((other) => word.startsWith(other)).length));
    const rest = others.filter((part) => part.first.has(character) || part.first.has(any) || part.mayBeEmpty);
    return chain + rest.reduce((sum, { ways }) => sum + ways, 0);
  };
  const ways = first.has(any) ? parts.reduce((sum, part) => sum + part.ways, 0) : Math.max(1, ...[...first].map(beginningWith));
  const isKnown = parts.every(({ grams }) => grams.length > 0);
  const grams = isKnown ? [[...new Set(parts.flatMap(({ grams }) => grams[0]!))]] : [];
  return { ways, first, mayBeEmpty: parts.some(({ mayBeEmpty }) => mayBeEmpty), grams };
}

/** Whether the regular expression engine accepts it: `[z-a]` is not a valid set. */
function isRegular(text: string): boolean {
  try {
    new RegExp(text.replaceAll('…', '.'), 'u');
    return true;
  } catch {
    return false;
  }
}
