const numerals: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const ordinals = [
  'zero',
  'one|first|1st',
  'two|second|2nd',
  'three|third|3rd',
  'four|fourth|4th',
  'five|fifth|5th',
  'six|sixth|6th',
  'seven|seventh|7th',
  'eight|eighth|8th',
  'nine|ninth|9th',
];
const spoken = ordinals.flatMap((words, value) => words.split('|').map((word): [string, number] => [word, value]));
/** A pattern of the English words for numbers and places up to nine. */
export const spokenNumber = spoken.map(([word]) => word).join('|');

/** A pattern of one digit or Chinese numeral. */
export const numeral = '[1-9一二三四五六七八九]';

/** The grade that is typed as a number, or as that of a junior secondary school: 初二 is 8. */
export function gradeOf(grade: string | undefined, junior: string | undefined): number {
  return grade === undefined ? 6 + value(junior!) : value(grade);
}

/** The value of digits, of a Chinese numeral up to 19, or of an English word. The letter o is typed for 0. */
export function value(written: string): number {
  const word = spoken.find(([one]) => one === written);
  if (word) return word[1];
  if (/^[0-9o]+$/.test(written)) return Number(written.replace(/o/g, '0'));
  return [...written].reduce((sum, character) => sum + (numerals[character] ?? 0), 0);
}
