import { traits } from '../../../curriculum/edition/traits.ts';
import { firstLessons, grades, lessonIdOf, levelOf, type Term } from '../../../curriculum/kind.ts';
import { gradeOf, spokenNumber, value } from './numerals.ts';
import { termPatterns } from './terms.ts';

/** What a query says about the place of something in the curriculum, and the query without it. */
export interface Place {
  /** Ids of documents, as they are written: `G3-08`, `O01`. */
  ids: string[];
  /** Codes of strands and of clauses of the guideline: `S6`, `PM3`. */
  codes: string[];
  grades: number[];
  /** Terms of these grades. */
  terms: Term[];
  /** Numbers of lessons in a year. */
  lessons: number[];
  rest: string;
}

const sign = String.raw`[-_.·–—−~/\s]*`;
const digit = '[0-9o]';

interface Pattern {
  pattern: RegExp;
  read: (match: readonly string[], place: Place) => void;
}

/** W02, w2, o-1, ro1. */
const numberOfOther: Pattern = {
  pattern: new RegExp(
    String.raw`(?<![a-z0-9])([waor])[-_.·–—−\s]*(${digit}[0-9]|[0-9]o|[1-9])(?![a-z0-9])(?!\s*(?:纸|大小|双面|单面|打印|黑白|paper|sheet|size|printer))`,
    'g',
  ),
  read: ([, letter, number], { ids }) => ids.push(`${letter!.toUpperCase()}${String(value(number!)).padStart(2, '0')}`),
};

/** Patterns with what each says. The more exact ones come first; what they read is taken out. */
const patternsOfGrades: readonly Pattern[] = [
  // G3-08, g308, g3_8, g 3 08, g3-o8; 38 and 311 are a grade with a lesson.
  {
    pattern: new RegExp(String.raw`(?<![a-z0-9])g\s*([1-9])${sign}(${digit}[1-9o]|1[0-6]|[1-9])(?![a-z0-9])`, 'g'),
    read: ([, grade, lesson], { ids }) => ids.push(lessonIdOf(Number(grade), value(lesson!))),
  },
  numberOfOther,
  {
    pattern: /(?<![a-z0-9])(s|pl|pm|ph|j)[-_\s]*([1-9])(?![a-z0-9])/g,
    read: ([, letters, number], { codes }) => codes.push(`${letters!.toUpperCase()}${number}`),
  },
  // 三年级第8课, 3 年级下册第三课, 初一第 3 课, 五下第三课.
  {
    pattern:
      /(?:小学)?(?:([1-9一二三四五六七八九])\s*年级|初([一二三123])|(?<=^\s*)([1-9一二三四五六七八九])(?=\s*[上下]))\s*(上|下)?(?:册|学期)?[的，,\s]*第?\s*([0-9]{1,2}|十?[一二三四五六七八九]|十)\s*[课节讲]/g,
    read: ([, grade, junior, short, term, lesson], { ids }) => {
      const number = value(lesson!);
      const second = firstLessons[1] ?? 1;
      ids.push(lessonIdOf(gradeOf(grade ?? short, junior), term === '下' && number < second ? number + second - 1 : number));
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:grade|year|class|g)\s*([1-9]|${spokenNumber})[\s,]*(?:lesson|l|no|number|unit)\.?\s*([0-9]{1,2}|${spokenNumber})\b`,
      'g',
    ),
    read: ([, grade, lesson], { ids }) => ids.push(lessonIdOf(value(grade!), value(lesson!))),
  },
  {
    pattern: new RegExp(
      String.raw`\blesson\s*([0-9]{1,2}|${spokenNumber})[\s,]*(?:of|in|for)?\s*(?:grade|year|class)\s*([1-9]|${spokenNumber})\b`,
      'g',
    ),
    read: ([, lesson, grade], { ids }) => ids.push(lessonIdOf(value(grade!), value(lesson!))),
  },
  ...termPatterns,
  // 3-08, 3-8: only when it is all that was typed.
  {
    pattern: /^\s*([1-9])\s*[-_–—−]\s*(0?[1-9]|1[0-6])\s*$/g,
    read: ([, grade, lesson], { ids }) => ids.push(lessonIdOf(Number(grade), Number(lesson))),
  },
  {
    pattern: /(?:小学)?([1-9一二三四五六七八九])(?:\s*[、和到至~-]\s*([1-9一二三四五六七八九]))?\s*年级/g,
    read: ([, from, to], { grades }) => {
      const last = value(to ?? from!);
      for (let grade = value(from!); grade <= last; grade++) grades.push(grade);
    },
  },
  { pattern: /初([一二三123])(?![步次])/g, read: ([, junior], { grades }) => grades.push(gradeOf(undefined, junior)) },
  { pattern: /初中生?|中学生?|junior (?:secondary|high)(?: school)?|middle school/g, read: (_, { grades }) => grades.push(7, 8, 9) },
  { pattern: /低年级|低段|lower (?:grades|primary)/g, read: (_, { grades }) => grades.push(1, 2) },
  { pattern: /中年级|middle grades/g, read: (_, { grades }) => grades.push(3, 4) },
  { pattern: /高年级|upper (?:grades|primary)/g, read: (_, { grades }) => grades.push(5, 6) },
  {
    pattern: new RegExp(
      String.raw`\b(?:grades?|years?|class|gr\.?)\s*([1-9]|${spokenNumber})(?:\s*(?:-|to|and)\s*([1-9]))?(?![0-9])\b`,
      'g',
    ),
    read: ([, from, to], { grades }) => {
      const last = value(to ?? from!);
      for (let grade = value(from!); grade <= last; grade++) grades.push(grade);
    },
  },
  {
    pattern: new RegExp(String.raw`\b(${spokenNumber})\s*(?:-\s*)?grade(?:rs?)?\b`, 'g'),
    read: ([, grade], { grades }) => grades.push(value(grade!)),
  },
  { pattern: /(?<![a-z0-9])g\s*([1-9])(?![a-z0-9])/g, read: ([, grade], { grades }) => grades.push(Number(grade)) },
  {
    pattern: /第\s*([0-9]{1,2}|十?[一二三四五六七八九]|十)\s*[课节讲]/g,
    read: ([, lesson], { lessons }) => lessons.push(value(lesson!)),
  },
  {
    pattern: new RegExp(String.raw`\blesson\s*([0-9]{1,2}|${spokenNumber})\b`, 'g'),
    read: ([, lesson], { lessons }) => lessons.push(value(lesson!)),
  },
];

/** The same where an edition has levels of its own: S1-02, s1 2, s1. */
const patternsOfLevels: readonly Pattern[] = [
  ...grades.map(
    (grade): Pattern => ({
      pattern: new RegExp(String.raw`(?<![a-z0-9])${levelOf(grade).id.toLowerCase()}${sign}(${digit}[1-9o]|[1-9]\d?)(?![a-z0-9])`, 'g'),
      read: ([, lesson], { ids }) => ids.push(lessonIdOf(grade, value(lesson!))),
    }),
  ),
  numberOfOther,
  ...grades.map(
    (grade): Pattern => ({
      pattern: new RegExp(`(?<![a-z0-9])${levelOf(grade).id.toLowerCase()}(?![a-z0-9])`, 'g'),
      read: (_, place) => place.grades.push(grade),
    }),
  ),
  {
    pattern: new RegExp(String.raw`\blesson\s*([0-9]{1,2}|${spokenNumber})\b`, 'g'),
    read: ([, lesson], { lessons }) => lessons.push(value(lesson!)),
  },
];

const patterns = traits.hasGrades ? patternsOfGrades : patternsOfLevels;

/** Reads numbers of documents, grades and lessons in a query whose letters are plain (`plainText`). */
export function placeIn(query: string): Place {
  const place: Place = { ids: [], codes: [], grades: [], terms: [], lessons: [], rest: query };
  for (const { pattern, read } of patterns)
    place.rest = place.rest.replace(pattern, (...match: string[]) => {
      read(match, place);
      return ' ';
    });
  return { ...place, grades: [...new Set(place.grades)].filter((grade) => grade >= 1 && grade <= grades.length) };
}
