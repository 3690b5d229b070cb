/** Digits as they are said on the telephone, in pinyin without tones: yāo is a spoken 1, dòng 0, guǎi 7, gōu 9. */
export const pinyinDigits: Readonly<Record<string, string>> = {
  ...{ ling: '0', dong: '0', yao: '1', yi: '1', er: '2', liang: '2', san: '3', si: '4', wu: '5', liu: '6', qi: '7', guai: '7' },
  ...{ ba: '8', jiu: '9', gou: '9' },
};

const mark = '[\\u0300-\\u036f]*';
const syllable = `(?:${Object.keys(pinyinDigits)
  .sort((a, b) => b.length - a.length)
  .map((word) => [...word].map((letter) => letter + mark).join(''))
  .join('|')})[1-5]?`;

/** A syllable of a number in pinyin, in the letters of `toneless`: alone, with a tone as a digit, or together with the next one. */
export const pinyinDigit = `${syllable}(?:(?![A-Za-z\\u0300-\\u036f])|(?=${syllable}))`;

const accented: ReadonlyMap<string, string> = new Map(
  [...'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü'].flatMap((letter) =>
    [letter, letter.toUpperCase()].map((one) => [one, one.normalize('NFD')[0]!] as const),
  ),
);

/** A text without tone marks, letter for letter, so that places stay the same. */
export function toneless(text: string): string {
  return text.replace(/[\u00c0-\u01dc]/g, (letter) => accented.get(letter) ?? letter);
}

/** A syllable as it is in `pinyinDigits`: without tone marks and the digit of a tone. */
export function plainSyllable(word: string): string {
  return word.replace(/[\u0300-\u036f]|[1-5]$/g, '');
}
