import { documentIdsIn } from '../../curriculum/documentIds.ts';
import { lessonIdOf, lessonsPerYear } from '../../curriculum/kind.ts';

/** A place in a text that names a document of the plan. */
export interface Mention {
  /** The words that name it, with their offset. */
  words: string;
  at: number;
  /** The document: its id; or the number of a lesson where no grade is named. */
  of: { id: string } | { lesson: number };
}

/** What a text is in: its language, and the grade of its lesson, if it belongs to one. */
export interface Surroundings {
  language: 'zh' | 'en';
  grade: number | undefined;
}

/** Finds every mention of a document in words: by its id, by the number of a lesson, by its title (`idOfTitle`). */
export function mentionsIn(words: string, around: Surroundings, idOfTitle: (title: string) => string | undefined): Mention[] {
  const byId = documentIdsIn(words).map(({ words: written, at, id }): Mention => ({ words: written, at, of: { id } }));
  return [...byId, ...byNumber(words, around), ...byTitle(words, around.language, idOfTitle)].sort((a, b) => a.at - b.at);
}

const digits = '一二三四五六七八九';
const numberZh = `\\d{1,2}|[${digits}十]{1,3}`;
const joinZh = '\\s?(?:、|和|到|至|[-–—~])\\s?第?\\s?';
/** 第二课, 三年级第 2 课, 第二、第三课; not 第二课时, nor lessons of another subject. */
const lessonZh = new RegExp(
  `(?<!语文|数学|英语|科学|课文)(?:([${digits}1-9])\\s?年级[的上下册]{0,2})?\\s?第\\s?((?:${numberZh})(?:${joinZh}(?:${numberZh}))*)\\s?课(?![时堂本外])`,
  'gu',
);

const wordsForNumbers = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const numberEn = `\\d{1,2}|${[...wordsForNumbers].reverse().join('|')}`;
/** Lesson 2, Grade 3, Lesson 2, lessons 2 and 3, Lesson 2 of Grade 3. */
const lessonEn = new RegExp(
  `(?<![A-Za-z])(?:Grade (\\d),? )?(lessons?) ((?:${numberEn})(?:(?:, | and |, and | to |[-–])(?:${numberEn}))*)(?![\\w:%])(?: (?:of|in) Grade (\\d))?`,
  'giu',
);

function byNumber(words: string, { language, grade }: Surroundings): Mention[] {
  const matches =
    language === 'zh'
      ? [...words.matchAll(lessonZh)].map((match) => ({ match, named: match[1], numbers: match[2]!, isName: true }))
      : [...words.matchAll(lessonEn)].map((match) => ({
          match,
          named: match[1] ?? match[4],
          numbers: match[3]!,
          // Outside a lesson, "lesson 1" without a capital is the first hour of a school day.
          isName: grade !== undefined || match[2]!.startsWith('L'),
        }));
  return matches
    .filter(({ named, isName }) => isName || named !== undefined)
    .flatMap(({ match, named, numbers }) => {
      const of = named === undefined ? grade : numberOf(named);
      const written = match[0].trimStart();
      const at = match.index + match[0].length - written.length;
      return numbersIn(numbers, language)
        .filter((number) => number >= 1 && number <= lessonsPerYear)
        .map((number): Mention => ({ words: written, at, of: of === undefined ? { lesson: number } : { id: lessonIdOf(of, number) } }));
    });
}

function numbersIn(written: string, language: 'zh' | 'en'): number[] {
  const pattern = new RegExp(language === 'zh' ? numberZh : numberEn, 'giu');
  return [...written.matchAll(pattern)].map(([number]) => numberOf(number));
}

/** 2, 二, 十二 or two. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const inWords = wordsForNumbers.indexOf(written.toLowerCase());
  if (inWords >= 0) return inWords + 1;
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written];
  const value = (sign: string | undefined, none: number) => (sign ? digits.indexOf(sign) + 1 : none);
  return written.includes('十') ? value(tens, 1) * 10 + value(ones, 0) : value(ones, 0);
}

/** What may be a title: in Chinese 《…》, in both languages words in quotation marks. */
const quoted = /《([^《》]{2,60})》|[“"「]([^“”"「」\n]{2,80})[”"」]/gu;

function byTitle(words: string, language: 'zh' | 'en', idOfTitle: (title: string) => string | undefined): Mention[] {
  return [...words.matchAll(quoted)].flatMap(({ 0: written, 1: book, 2: quote, index }): Mention[] => {
    // A short quotation is more likely something that someone says.
    if (book === undefined && !isLikeTitle(quote!, language)) return [];
    const id = idOfTitle(book ?? quote!);
    return id === undefined ? [] : [{ words: written.slice(1, -1), at: index + 1, of: { id } }];
  });
}

function isLikeTitle(quote: string, language: 'zh' | 'en'): boolean {
  return language === 'zh' ? quote.length >= 5 : /^\p{Lu}\S* .*\p{Lu}/u.test(quote);
}
