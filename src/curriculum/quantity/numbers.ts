const chineseDigits = '零一二三四五六七八九';
const englishUnits = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const englishTens = ['twenty', 'thirty', 'forty', 'fifty'];

/** A number as guides write it: `20`, `二十二`, `两`, `three`. A part of regular expressions; full-width digits are made plain before. */
export const numberPattern = `(\\d{1,3}|[一二两三四五六七八九十]{1,3}|\\b(?:${[...englishUnits.slice(1).reverse(), ...englishTens].join('|')})\\b)`;

/** Returns the number that such words stand for, at least 1: a sheet is for one person or more. */
export function numberIn(words: string): number {
  return Math.max(1, worthOf(words.toLowerCase()));
}

function worthOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  if (englishUnits.includes(words)) return englishUnits.indexOf(words);
  if (englishTens.includes(words)) return 20 + 10 * englishTens.indexOf(words);
  const digit = (character: string) => (character === '两' ? 2 : chineseDigits.indexOf(character));
  const [tens, units] = words.split('十');
  if (units === undefined) return digit(words.at(-1)!);
  return (tens === '' ? 1 : digit(tens!)) * 10 + (units === '' ? 0 : digit(units));
}
