import { pinyinDigit, pinyinDigits, plainSyllable, toneless } from './pinyinDigits.ts';

/** A number that is spelled out, by its offsets in a normalized text. */
export interface SpelledNumber {
  digits: string;
  start: number;
  end: number;
}

const digitsOfWords: Readonly<Record<string, string>> = {
  ...{ zero: '0', oh: '0', o: '0', nought: '0', naught: '0', nil: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6' },
  ...{ seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15' },
  ...{ sixteen: '16', seventeen: '17', eighteen: '18', nineteen: '19' },
};
const tens: Readonly<Record<string, string>> = {
  ...{ twenty: '2', thirty: '3', forty: '4', fifty: '5', sixty: '6', seventy: '7', eighty: '8', ninety: '9' },
};
const numerals = '零一二三四五六七八九';
const otherNumerals: Readonly<Record<string, string>> = {
  ...{ 〇: '0', '○': '0', 幺: '1', 两: '2', 洞: '0', 拐: '7', 勾: '9' },
  ...Object.fromEntries([...'零壹贰叁肆伍陆柒捌玖'].map((numeral, value) => [numeral, String(value)])),
};

const words = [...Object.keys(digitsOfWords), ...Object.keys(tens), 'double', 'triple', 'treble'].sort((a, b) => b.length - a.length);
const token = `(?:(?:${words.join('|')})(?![A-Za-z])|${pinyinDigit}|[${numerals}${Object.keys(otherNumerals).join('')}]|\\d)`;
const between = String.raw`[\s,.，。、．·•・‧∙/／|｜+＋*＊=＝:：;；'"“”‘’()（）[\]【】_~～‐‑–—－−-]`;
const sequence = new RegExp(`(?<![A-Za-z\\d])${token}(?:${between}{0,4}${token}){2,}(?!-?[A-Za-z\\d])`, 'giu');
const tokenAlone = new RegExp(token, 'giu');

/** Words that say that a number is dialled: right before it, or near it. */
const dialled =
  /(?:打|拨|拨通|按|\b(?:call|dial|ring|phone|text))\s*(?:一下|给|了|的是|the number|number|号码|电话|热线)?\s*[:：“"'‘(（]*\s*$/iu;
const near = /打|拨|电话|热线|号码|报警|急救|火警|求助|\b(?:call|dial|ring|phone|hotline|help ?line|number)/iu;

/** A number of two digits from ten on, in English words. */
function inEnglish(value: number): string {
  const [ten, one] = [Math.floor(value / 10), value % 10];
  const wordOf = (words: Readonly<Record<string, string>>, digits: string) =>
    Object.entries(words).find(([, said]) => said === digits)?.[0];
  return ten === 1
    ? wordOf(digitsOfWords, String(value))!
    : `${wordOf(tens, String(ten))}${one > 0 ? `[ -]?${wordOf(digitsOfWords, String(one))}` : ''}`;
}

/** The same in Chinese after a hundred; the 1 of 110 may be left out. */
function inChinese(value: number): string {
  const [ten, one] = [Math.floor(value / 10), value % 10];
  const said = ten === 1 ? '一?十' : ten === 2 ? '[二廿]十' : `${numerals[ten]}十`;
  return `${said}${one > 0 ? numerals[one] : ''}(?!${one > 0 ? '' : `[${numerals.slice(1)}]|`}万|千)`;
}

/** After a number in words nothing may be counted: "nine eleven-year-olds", "one twenty children"; "nine eleven now" is a number. */
const isEnd =
  '(?!-?[A-Za-z]|[ ](?!(?:and|at|first|for|from|if|immediately|in|now|or|please|right|straight|then|to|when|whenever)\\b)[A-Za-z])';

/** How the value of a number of three digits is said: 一百一十, 九百一十一, "one hundred and ten", "nine eleven", "triple nine", CX. */
function saidAsValue(id: string): RegExp {
  const [hundreds, rest] = [Number(id[0]), Number(id.slice(1))];
  const chinese = `${hundreds === 1 ? '(?:一|壹)?' : numerals[hundreds]}(?:百|佰)${inChinese(rest)}`;
  const digit = Object.entries(digitsOfWords).find(([, digits]) => digits === id[0])![0];
  const hundred = hundreds === 1 ? '(?:one|a)' : digit;
  const english = `${hundred}[ -](?:hundred[ -](?:and[ -])?)?${inEnglish(rest)}${isEnd}`;
  const thrice = /^(\d)\1\1$/.test(id) ? `|(?:triple|treble)[ -]${digit}${isEnd}` : '';
  const ones = { '10': '', '11': 'I', '12': 'II', '19': 'IX', '20': 'X', '22': 'XII' }[id.slice(1)];
  const roman = hundreds === 1 && ones !== undefined ? `|CX${ones}(?![A-Za-z])` : '';
  return new RegExp(`(?<![A-Za-z])(?:${chinese}|${english}${thrice}${roman})`, 'giu');
}

const valuePatterns = new Map<string, RegExp>();

/** The pattern of a number that can be said as a value, made once: from 110 on, without those that end in 00 to 09. */
function valuePatternOf(id: string): RegExp | undefined {
  if (!/^[1-9][1-9]\d$/.test(id)) return undefined;
  const pattern = valuePatterns.get(id) ?? saidAsValue(id);
  valuePatterns.set(id, pattern);
  return pattern;
}

/** Letters that look like digits, next to a digit: 11O, l20. */
const alike = /(?<![A-Za-z\d-])(?=[OoIl|]*\d)(?=\d*[OoIl|])[\dOoIl|]{3,12}(?![A-Za-z\d-])/gu;

/**
 * Numbers of the registry in other clothes: number words, separated digits, letters that look like digits, values. `isFollowedByUnit` says
 * whether a quantity is meant. Numbers that count (one two three) are not meant to be dialled, unless a word of dialling is before them.
 */
export function spelledNumbersIn(text: string, known: readonly string[], isFollowedByUnit: (end: number) => boolean): SpelledNumber[] {
  const listed = (start: number, end: number) => isListOf(text, start, end);
  const before = (start: number) => text.slice(Math.max(0, start - 24), start);
  const isDialled = (start: number) => dialled.test(before(start));
  const isNear = (start: number, end: number) => near.test(before(start).slice(-14)) || near.test(text.slice(end, end + 10));
  const found: SpelledNumber[] = [];
  for (const { 0: written, index } of toneless(text).matchAll(sequence)) {
    const tokens = tokensOf(written, index);
    const end = index + written.length;
    const one = numberIn(tokens, written, known, {
      isDialled: isDialled(index),
      isNear: isNear(index, end),
      isListed: listed(index, end),
    });
    if (one && !isFollowedByUnit(one.end)) found.push(one);
  }
  for (const digits of known) {
    const pattern = valuePatternOf(digits);
    if (!pattern) continue;
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const end = index + written.length;
      if (isDialled(index) && !isFollowedByUnit(end)) found.push({ digits, start: index, end });
    }
  }
  for (const { 0: written, index } of text.matchAll(alike)) {
    const digits = written.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');
    if (known.includes(digits)) found.push({ digits, start: index, end: index + written.length });
  }
  return found.filter(({ start, end }, index) => !found.slice(0, index).some((other) => start < other.end && other.start < end));
}

const onlyDigits = new RegExp(`^[^\\p{L}\\p{M}\\d]*(?:\\d{1,8}|${token}(?:${between}{0,2}${token}){0,3})[^\\p{L}\\p{M}\\d]*$`, 'iu');

/** Whether words are a few digits and nothing else, in any form. */
export function isDigits(words: string): boolean {
  return onlyDigits.test(toneless(words));
}

interface Token {
  digits: string;
  /** As it is written. */
  word: string;
  start: number;
  end: number;
}

function tokensOf(written: string, at: number): Token[] {
  const tokens: Token[] = [];
  let times = 1;
  let opened: number | undefined;
  for (const { 0: word, index } of written.matchAll(tokenAlone)) {
    const lower = word.toLowerCase();
    const start = opened ?? at + index;
    const end = at + index + word.length;
    if (/^(?:double|triple|treble)$/.test(lower)) {
      times = lower === 'double' ? 2 : 3;
      opened = start;
      continue;
    }
    const last = tokens.at(-1);
    const digit = digitsOfWord(lower);
    // Fifty-six is 56, fifty alone 50.
    if (
      last &&
      /^[2-9]0$/.test(last.digits) &&
      Object.hasOwn(tens, last.word) &&
      /^[1-9]$/.test(digit) &&
      /^[ -]$/.test(written.slice(last.end - at, index))
    ) {
      tokens[tokens.length - 1] = { ...last, digits: last.digits[0]! + digit, end };
    } else tokens.push({ digits: digit.repeat(times), word: lower, start, end });
    times = 1;
    opened = undefined;
  }
  return tokens;
}

function digitsOfWord(word: string): string {
  if (/^\d$/.test(word)) return word;
  const numeral = numerals.indexOf(word);
  if (numeral >= 0) return String(numeral);
  const spoken = pinyinDigits[plainSyllable(word)];
  if (spoken !== undefined) return spoken;
  return digitsOfWords[word] ?? otherNumerals[word] ?? `${tens[word] ?? ''}0`;
}

function numberIn(
  tokens: readonly Token[],
  written: string,
  known: readonly string[],
  { isDialled, isNear, isListed }: { isDialled: boolean; isNear: boolean; isListed: boolean },
): SpelledNumber | undefined {
  const digits = tokens.map((one) => one.digits).join('');
  // Digits without anything between them are found as they are.
  if (/^\d+$/.test(written)) return undefined;
  const range = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const inWords = tokens.some(({ word }) => /^[a-z]/.test(word));
  const isApart = isEven(written) || (digits.length > 4 && !isListed && isParted(written, tokens));
  const isPlain = !isOneOfMany(digits) && (inWords || isApart);
  if (known.includes(digits)) {
    const isComposed =
      digits.length < 4 &&
      tokens.some((one) => one.digits.length > 1 && Number(one.word) !== Number(one.digits) && !/^(?:zero|oh|o|one|nine)$/.test(one.word));
    if (isDialled || (isNear && !isCounted(digits)) || (isPlain && !isComposed)) return { digits, ...range };
    return undefined;
  }
  if (/^1[3-9]\d{9}$/.test(digits) || /^400\d{7}$/.test(digits)) return inWords || isApart ? { digits, ...range } : undefined;
  // A number of five digits that is not in the list, or was mistyped.
  if (
    /^1[12]\d{3}$/.test(digits) &&
    tokens.length === 5 &&
    !isCounted(digits) &&
    (isDialled || (isPlain && isMistyped(digits, known, isNear)))
  )
    return { digits, ...range };
  for (const id of known.filter((one) => one.length >= 5 && !isOneOfMany(one))) {
    const from = tokens.findIndex((_, index) => startsAt(tokens, index, id));
    if (from < 0 || !(inWords || isApart)) continue;
    const last = tokens.findIndex(
      (_, index) =>
        index >= from &&
        tokens
          .slice(from, index + 1)
          .map((one) => one.digits)
          .join('') === id,
    );
    return { digits: id, start: tokens[from]!.start, end: tokens[last]!.end };
  }
  return undefined;
}

function startsAt(tokens: readonly Token[], from: number, id: string): boolean {
  let joined = '';
  for (let index = from; index < tokens.length && joined.length < id.length; index++) joined += tokens[index]!.digits;
  return joined === id;
}

/** Whether the same sign is between all digits, and it is none that makes versions, dates or lists. */
function isEven(written: string): boolean {
  return isUniform(written) && /^[ \u00a0·•・‧∙_~～‐‑–—－−*-]+$/.test(gapsIn(written)[0]!);
}

/**
 * Whether a long number is parted by one sign, whatever it is: 1/2/3/5/6, 1、2、3、5、6. Only strokes may part it into groups: 12.356 and 12,356
 * are quantities.
 */
function isParted(written: string, tokens: readonly Token[]): boolean {
  const gaps = gapsIn(written);
  if (!isUniform(written) || tokens.some(({ digits }) => digits.length > 1)) return false;
  return /^\s*[/／|｜]\s*$/.test(gaps[0]!) || gaps.length === tokens.length - 1;
}

/** Whether the same signs are between all digits. */
function isUniform(written: string): boolean {
  const gaps = gapsIn(written);
  return gaps.length > 0 && gaps.every((gap) => gap === gaps[0]);
}

function gapsIn(written: string): string[] {
  return written.match(new RegExp(`(?<=[\\d\\p{L}])${between}+(?=[\\d\\p{L}])`, 'gu')) ?? [];
}

/** What is numbered: grades 1, 2, 3, 5 and 6; 第 1/2/3/5/6 组. */
const numbered = {
  before:
    /(?:第|周|星期|年级|班|组|题|课|步|格|行|页|号码?牌|卡片?|[A-Za-z]|\b(?:grades?|groups?|steps?|lessons?|questions?|rows?|items?|classes|years?|levels?|cards?|teams?))\s*[:：]?\s*$/iu,
  after:
    /^\s*(?:[、,，和及and]{1,3}\s*\d+\s*)?(?:年级|班|组|课|题|行|步|号(?!码)|页|级|节|单元|章|条|格|点|队|岁|月|日|(?:th|st|nd|rd)\b|grades?\b|groups?\b)/iu,
};

/** Whether digits are the numbers of things. */
function isListOf(text: string, start: number, end: number): boolean {
  return numbered.before.test(text.slice(Math.max(0, start - 16), start)) || numbered.after.test(text.slice(end, end + 12));
}

/** Digits that people say without dialling: 1 2 3, 3 2 1, 1 1 1. */
function isCounted(digits: string): boolean {
  const steps = new Set([...digits].slice(1).map((digit, index) => Number(digit) - Number(digits[index])));
  return steps.size === 1 && [0, 1, -1].includes([...steps][0]!);
}

/** What is counted, or the numbers from one on in some order. */
function isOneOfMany(digits: string): boolean {
  return isCounted(digits) || [...digits].sort().join('') === '123456789'.slice(0, digits.length);
}

/** Whether two digits of a known number were exchanged; near a word of dialling, whether one is another. */
function isMistyped(digits: string, known: readonly string[], isNear: boolean): boolean {
  return known.some((id) => {
    if (id.length !== digits.length) return false;
    const other = [...id].flatMap((digit, index) => (digit === digits[index] ? [] : [index]));
    const [first, second] = other;
    return (isNear && other.length === 1) || (other.length === 2 && id[first!] === digits[second!] && id[second!] === digits[first!]);
  });
}
