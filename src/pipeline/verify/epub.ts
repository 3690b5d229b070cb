import type { Curriculum } from '../../curriculum/curriculum.ts';
import { digitsOf } from '../../curriculum/helpLine.ts';
import { languageTag } from '../../curriculum/locale.ts';
import { shownMark } from '../../curriculum/marks/mark.ts';
import { sheetsWithStories } from '../../export/epub/storyBooks.ts';
import type { ExportEntry } from '../../print/manifest.ts';
import { pageOf } from './expected.ts';
import { mostEpubBytes } from './limits.ts';
import { parting } from './pdfFacts.ts';
import { type FileProblem, programIsWrong } from './problem.ts';
import { type ReadEpub, readEpub } from './read/epub.ts';
import { canCheckEpub, epubCheck } from './read/epubCheck.ts';
import { attribute, elements, wordsIn, wordsOf } from './read/html.ts';
import { bare } from './words.ts';

/** What is asked of a book of stories. Plain data. */
export interface ExpectedBook {
  title: string;
  language: string;
  chapters: {
    /** The page of the site that has its words. */
    page: string;
    /** Whether it has all words of that page, or those of its stories. */
    isWhole: boolean;
  }[];
  /** The digits of the numbers of the last page. */
  numbers: string[];
}

/** What is asked of a book that the list of files names. */
export function bookOf(curriculum: Curriculum, { kind, locale, title, documents }: ExportEntry): ExpectedBook {
  const own = documents.map((id) => curriculum.document(id)!);
  return {
    title,
    language: languageTag[locale],
    chapters: own.flatMap((document): ExpectedBook['chapters'] =>
      kind === 'stories'
        ? [{ page: pageOf(locale, document), isWhole: false }]
        : sheetsWithStories(document, locale).map(({ name }) => ({ page: pageOf(locale, document, name), isWhole: true })),
    ),
    numbers: curriculum
      .hotlinesBehind(['crisis'])
      .filter((line) => line.kind === 'phone')
      .map(digitsOf),
  };
}

/** A chapter with what its page and its sheet are. */
export interface ChapterPage {
  html: string;
  /** Seven signs without the hyphen. */
  mark: string;
}

/**
 * A book is a valid EPUB, has the words of the pages of its stories, one by one, names the sheets that they are from with their marks, and ends with whom
 * to turn to. `pages` are those of the chapters.
 */
export async function epubProblems(bytes: Uint8Array, expected: ExpectedBook, pages: readonly ChapterPage[]): Promise<FileProblem[]> {
  const found: FileProblem[] = [];
  const say = (zh: string, en: string, hint = programIsWrong) => found.push({ message: { zh, en }, hint });
  let book: ReadEpub;
  try {
    book = readEpub(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ message: { zh: `打不开这本电子书：${reason}`, en: `This book cannot be opened: ${reason}` }, hint: programIsWrong }];
  }
  if (await canCheckEpub())
    for (const line of await epubCheck(bytes)) say(`不合 EPUB 的规定：${line}`, `It breaks a rule of EPUB: ${line}`);
  if (book.title !== expected.title || book.language !== expected.language)
    say(
      `书名和语言是 "${book.title}"、"${book.language}"，应当是 "${expected.title}"、"${expected.language}"。`,
      `Its title and language are "${book.title}", "${book.language}" and not "${expected.title}", "${expected.language}".`,
    );
  const chapters = book.pages.filter(({ type }) => type === 'chapter');
  if (chapters.length !== expected.chapters.length)
    say(
      `有 ${chapters.length} 篇，应当有 ${expected.chapters.length} 篇。`,
      `It has ${chapters.length} stories and not ${expected.chapters.length}.`,
    );
  for (const [index, { page, isWhole }] of expected.chapters.entries()) {
    const chapter = chapters[index];
    const { html, mark } = pages[index]!;
    if (!chapter) continue;
    const [web, own] = isWhole
      ? [bare(wordsOf(html)), bare(chapter.title + chapter.words)]
      : [bare(titleOf(html) + storiesOf(html)), bare(chapter.title + chapter.stories)];
    if (web !== own) {
      const { before, first, second } = parting(web, own);
      say(
        `和 ${page} 的字句不一样："${before}" 后面，网页上是 "${first}"，书里是 "${second}"。`,
        `Its words are not those of ${page}: after "${before}" the page says "${first}", the book "${second}".`,
        sameWords,
      );
    }
    if (!chapter.foot.includes(shownMark(mark)))
      say(`《${chapter.title}》后面没有记号 ${shownMark(mark)}。`, `“${chapter.title}” does not end with the mark ${shownMark(mark)}.`);
  }
  const last = book.pages.at(-1);
  const lacks = expected.numbers.filter(
    (number) => last?.type !== 'appendix' || !last.numbers.some((dialled) => dialled.replace(/\D/g, '') === number),
  );
  if (lacks.length > 0) say(`最后一页没有 ${lacks.join('、')}。`, `Its last page lacks ${lacks.join(', ')}.`);
  if (bytes.length > mostEpubBytes) {
    const [size, limit] = [bytes.length, mostEpubBytes].map((count) => Math.ceil(count / 1000));
    say(`有 ${size} KB，最多 ${limit} KB。`, `It has ${size} KB; ${limit} KB are allowed.`);
  }
  return found;
}

const sameWords = {
  zh: '重新运行 "npm run build"。还是这样，就是做电子书的程序（src/export/epub）错了：开一个 issue，写上这一行。',
  en: 'Run "npm run build" again. If it stays, the program that makes books (src/export/epub) is wrong: open an issue with this line.',
};

function titleOf(html: string): string {
  return elements(html, ({ tagName }) => tagName === 'h1')
    .map(wordsIn)
    .join(' ');
}

/** The words of the stories of a plan, in order. */
function storiesOf(html: string): string {
  return elements(html, (element) => attribute(element, 'class') === 'story')
    .map(wordsIn)
    .join(' ');
}
