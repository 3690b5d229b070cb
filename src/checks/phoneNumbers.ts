import { normalize } from './normalize.ts';
import { spelledNumbersIn } from './spelledNumbers.ts';

/** Separators that people write between the digits of a number. */
const mark = String.raw`\s.·・•‧∙_‐-―−－~～-`;
const sep = `[${mark}]{0,2}`;
/** Separators between the groups of a long number: (138) 0013/8000. Not commas: 130、1400、1500 is three numbers. */
const around = String.raw`[()（）［］[\]【】/／:：=＝${mark}]{0,3}`;

/** Longer numbers of the registry are written in groups. */
const longestShort = 6;

/** Mobile numbers and 400 lines, however their digits are grouped. */
const longNumber = [
  `(?:(?:\\+?86|0086)${sep})?1${sep}[3-9](?:${sep}\\d){9}`,
  `(?:(?:\\+?86|0086)${around})?1[3-9]\\d${around}\\d{4}${around}\\d{4}`,
  `4${sep}0${sep}0(?:${sep}\\d){7}`,
  `400${around}\\d{3}${around}\\d{4}`,
].join('|');

/** Landline numbers, in one piece, with the area code apart or in brackets. */
const landline = `0\\d{2,3}[)）]?[${mark}]{1,2}\\d{3,4}${sep}\\d{4}|0\\d{2,3}[)）/／]\\d{7,8}|0\\d{9,11}`;

/** Five-digit service lines. */
const serviceLine = '1[12]\\d{3}';

/** After a short number these words make it a quantity: "120 分钟" is not the ambulance. */
const unit = String.raw`\s*(?:[-–—~～至到]\s*\d|个|(?:分钟|小时|秒|人|名|位|米|厘米|毫米|公里|里|页|张|字|元|块|斤|岁|天|次|遍|步|下(?![午面车班课去来])|声|级|%|％)|′|minutes?|min\b|hours?|people|pupils|metres?|m\b|cm\b|mm\b|km\b|pages?|words?|characters?|yuan|times|days|steps|percent)`;

const numerals = '零一二三四五六七八九';
/** Other ways of writing or saying a numeral: 幺 is a spoken 1, and financial numerals are used on receipts. */
const numeralForms: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...numerals].map((numeral, value) => [numeral, String(value)])),
  ...Object.fromEntries([...'〇壹贰叁肆伍陆柒捌玖'].map((numeral, value) => [numeral, String(value)])),
  ...{ '○': '0', 幺: '1', 两: '2' },
};
const anyNumeral = new RegExp(`[${Object.keys(numeralForms).join('')}]`, 'gu');

/** A typed number, as written and as digits. */
export interface TypedNumber {
  shown: string;
  digits: string;
  at: number;
}

/** Finds phone numbers in words: those of the registry and what looks like a number of any kind, whatever its digits look like. */
/** `registered` has the digits of each number; those of a chat, which has none, are left out. */
export function phoneNumbersIn(registered: { keys(): Iterable<string>; has(digits: string): boolean }): (text: string) => TypedNumber[] {
  const known = [...registered.keys()].filter((digits) => digits !== '');
  const short = known.map((id) => {
    if (id.length < 5) return `${id}|(?<=(?:打|拨|[Cc]all|[Dd]ial) ?)${[...id].join(sep)}`;
    // Counting to five is not a phone number.
    if (isCounting(id)) return id;
    return id.length > longestShort ? `\\+?${[...id].join(around)}` : [...id].join(sep);
  });
  const inDigits = bounded([longNumber, landline, ...short, serviceLine]);
  // 周一二三五六 are days of the week.
  const inNumerals = bounded([`(?<![周期拜])(?:${[longNumber, ...known.filter((id) => !isCounting(id))].join('|')})`]);
  const isUnit = new RegExp(`^${unit}`, 'u');
  return (text) => {
    const { words, at, written } = normalize(withRomanDigits(text));
    const found = (pattern: RegExp, searched: string): TypedNumber[] =>
      [...searched.matchAll(pattern)].map(({ 0: number, index }) => ({
        shown: written(index, index + number.length).replace(/\s+/g, ' '),
        digits: number.replace(/\D/g, ''),
        at: at(index),
      }));
    // Steps are numbered with circled digits: ①②③④⑤ is not a phone number, ①②③⑤⑥ is one.
    const typed = /\d/.test(words)
      ? found(inDigits, words).filter(
          ({ shown, digits }) => !/\p{No}/u.test(shown) || shown.length > 6 || (registered.has(digits) && !isCounting(digits)),
        )
      : [];
    const spelled = words.replace(anyNumeral, (numeral) => numeralForms[numeral]!);
    const inForms = spelledNumbersIn(words, known, (end) => isUnit.test(words.slice(end, end + 12))).map(
      ({ digits, start, end }): TypedNumber => ({ shown: written(start, end).replace(/\s+/g, ' '), digits, at: at(start) }),
    );
    const all =
      spelled === words
        ? typed
        : [
            ...typed,
            ...found(inNumerals, spelled).filter(
              ({ shown, digits }) => /[^\d]/.test(shown.replace(/[\s\p{P}]/gu, '')) && (digits.length > 3 || /[零〇○幺]/.test(shown)),
            ),
          ];
    return [...all, ...inForms.filter((one) => !all.some((other) => isSamePlace(one, other)))].sort((a, b) => a.at - b.at);
  };
}

/** Ⅰ to Ⅸ are digits here: normalized they would be letters. */
function withRomanDigits(text: string): string {
  return text.replace(/[\u2160-\u2168\u2170-\u2178]/g, (numeral) => String(((numeral.charCodeAt(0) - 0x2160) % 16) + 1));
}

function isSamePlace(one: TypedNumber, other: TypedNumber): boolean {
  return one.at < other.at + other.shown.length && other.at < one.at + one.shown.length;
}

function bounded(numbers: readonly string[]): RegExp {
  return new RegExp(`(?<![\\d.])(?:${numbers.join('|')})(?!\\d|[.]\\d|${unit})`, 'gu');
}

/** Whether each digit is one more than the last: 12345. */
function isCounting(id: string): boolean {
  return [...id].every((digit, index) => index === 0 || Number(digit) === Number(id[index - 1]) + 1);
}
