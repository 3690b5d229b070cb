import type { Term } from '../../../curriculum/kind.ts';
import { gradeOf, numeral, spokenNumber, value } from './numerals.ts';

/** What is read: terms, with their grades. */
interface Read {
  grades: number[];
  terms: Term[];
}

/** 五年级, 初一, g5, and at the beginning just the number: 五下, 5下. In "打了五下" it is not a grade. */
const grade = String.raw`(?:(?:小学)?(${numeral})\s*年级?|初([一二三123])|(?<![a-z0-9])(?:g|grade\s*)([1-9])|(?<=^\s*)(${numeral}))`;

/** 下, 下册, (下), 下学期, 第二学期. In 下课 and 上学 it is not a term. */
const term = String.raw`[\s(的·,，、-]*(?:([上下])(?:半?学期|册|半?年|(?=$|[\s)，,。.!?！？]))|第?([一二12])学期)`;

const gradeInLetters = String.raw`(?:(?:grade|year|class|g)\.?\s*([1-9]|${spokenNumber})|\b([1-9]|${spokenNumber})(?:st|nd|rd|th)?[\s-]*grade)`;
const period = '(?:term|semester|book|volume|vol)';
const termInLetters = String.raw`(?:(?:${period}|t|s)\.?\s*([12]|one|two|i{1,2})|(1st|first|2nd|second|autumn|fall|spring)\s+${period})`;

/** Patterns of a grade with a term, with what each says. */
export const termPatterns: readonly { pattern: RegExp; read: (match: readonly string[], place: Read) => void }[] = [
  {
    pattern: new RegExp(grade + term, 'g'),
    read: ([, primary, junior, letter, short, half, number], place) =>
      put(place, gradeOf(primary ?? letter ?? short, junior), half ?? number),
  },
  // 第二学期五年级, 下学期 五年级.
  {
    pattern: new RegExp(String.raw`(?:(?<![一-鿿])([上下])学期|第([一二12])学期)[\s的,，]*(?:(${numeral})\s*年级|初([一二三123]))`, 'g'),
    read: ([, half, number, primary, junior], place) => put(place, gradeOf(primary, junior), half ?? number),
  },
  {
    pattern: new RegExp(String.raw`(?<![a-z0-9])${gradeInLetters}[\s,·(-]*${termInLetters}(?![a-z0-9])`, 'g'),
    read: ([, after, before, number, name], place) => put(place, value(after ?? before!), number ?? name),
  },
  {
    pattern: new RegExp(String.raw`(?<![a-z0-9])${termInLetters}[\s,·-]*(?:of|in|for)?\s*(?:the\s+)?${gradeInLetters}(?![a-z0-9])`, 'g'),
    read: ([, number, name, after, before], place) => put(place, value(after ?? before!), number ?? name),
  },
];

function put({ grades, terms }: Read, grade: number, half: string | undefined): void {
  grades.push(grade);
  terms.push(/^(?:下|二|2|two|ii|2nd|second|spring)$/.test(half ?? '') ? 'second' : 'first');
}
