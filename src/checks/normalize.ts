import { simplified } from '../curriculum/traditional.ts';

/** Words normalized to the form used in word lists, with the offset of each character in the original. */
export interface NormalizedText {
  words: string;
  /** Returns the original text between two offsets of the normalized words, without invisible characters. */
  written: (start: number, end: number) => string;
  /** Returns the offset in the original text. */
  at: (offset: number) => number;
}

/**
 * Normalizes a text to how it sounds: full-width and circled digits become digits, 自殺, ⾃杀 and 自 杀 become 自杀, and invisible characters are
 * removed. Punctuation stays, because it ends sentences.
 */
export function normalize(text: string): NormalizedText {
  if (!unusual.test(text)) return { words: text, written: (start, end) => text.slice(start, end), at: (offset) => offset };
  let words = '';
  const places: number[] = [];
  let index = 0;
  for (const character of text) {
    const usual = usualForm(character, words);
    for (let unit = 0; unit < usual.length; unit++) places.push(index);
    words += usual;
    index += character.length;
  }
  const joined = join(words, places);
  return {
    words: joined.words,
    at: (offset) => joined.places[offset] ?? text.length,
    written: (start, end) => {
      const last = joined.places[end - 1] ?? 0;
      const length = String.fromCodePoint(text.codePointAt(last) ?? 0x20).length;
      return seen(text.slice(joined.places[start], last + length));
    },
  };
}

const traditional = [...simplified.keys()].join('');
const between = '[ \\t\\u00a0\\u3000·・•‧.*_-]';

/** Matches anything that is not plain Chinese or English; most texts have none. */
const unusual = new RegExp(
  [
    '[^\\t\\n\\x20-\\x7e\\u3001-\\u301f\\u4e00-\\u9fff，。、；：？！“”（）《》…—·→～°×√○△□◇☆★]',
    `[${traditional}]`,
    `\\p{Script=Han}${between}{1,2}\\p{Script=Han}`,
    '\\b(?:[A-Za-z][ .·-]){3,}[A-Za-z]\\b',
  ].join('|'),
  'u',
);

const hidden = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Me}]/u;
const hiddenAll = new RegExp(hidden, 'gu');
const wordLike = /[\p{L}\p{N}\u2e80-\u2fdf\u3200-\u33ff]/u;

/** Digits in a circle, in brackets or with a full stop: the first code point of each series is 1. */
const ornaments = [0x2474, 0x2488, 0x24f5, 0x2776, 0x2780, 0x278a];

function usualForm(character: string, before: string): string {
  if (character <= '~') return character;
  if (hidden.test(character) || (/\p{M}/u.test(character) && /[\p{Script=Han}\d]$/u.test(before))) return '';
  if (/[’‘ʼ＇]/.test(character)) return "'";
  if (/\p{Zs}/u.test(character)) return ' ';
  const code = character.codePointAt(0)!;
  const first = ornaments.find((start) => code >= start && code < start + 9);
  if (first !== undefined) return String(code - first + 1);
  if (!wordLike.test(character)) return character;
  const usual = character.normalize('NFKC').replace(/\p{Nd}/gu, digit);
  return usual.replace(/[^\x20-\x7e]/gu, (one) => simplified.get(one) ?? one);
}

/** The digits of every script are consecutive, in series of ten. */
function digit(character: string): string {
  let code = character.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return String(value);
}

/** Removes separators between Chinese characters, and between letters that are spelled out: s u i c i d e. */
function join(words: string, places: readonly number[]): { words: string; places: number[] } {
  const cut = new Set<number>();
  for (const { index, 0: gap } of words.matchAll(gapInWord)) for (let unit = 0; unit < gap.length; unit++) cut.add(index + unit);
  for (const { index, 0: spelled } of words.matchAll(/\b(?:[A-Za-z][ .·-]){3,}[A-Za-z]\b/g)) {
    for (let unit = 1; unit < spelled.length; unit += 2) cut.add(index + unit);
  }
  if (cut.size === 0) return { words, places: [...places] };
  const kept = places.map((_, unit) => unit).filter((unit) => !cut.has(unit));
  return { words: kept.map((unit) => words[unit]).join(''), places: kept.map((unit) => places[unit]!) };
}

const gapInWord = new RegExp(`(?<=\\p{Script=Han})${between}{1,2}(?=\\p{Script=Han})`, 'gu');

/** Formats words for a quotation in a message. */
function seen(text: string): string {
  return text
    .replace(hiddenAll, '')
    .replace(/[’‘]/g, "'")
    .replace(/[\u00a0\u3000]/g, ' ');
}
