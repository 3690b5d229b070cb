import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { cardOf } from '../../export/picture/card.ts';
import { noteOf } from '../../export/picture/note.ts';
import { leastPictureWidth, mostPictureBytes } from './limits.ts';
import { parting } from './pdfFacts.ts';
import { type FileProblem, programIsWrong } from './problem.ts';
import { attribute, elements, wordsIn } from './read/html.ts';
import { readPng } from './read/png.ts';
import { bare } from './words.ts';

/** What is asked of the words of a card or a note. Plain data. */
export interface ExpectedWords {
  /** Those that are the page's, each a piece that is there as it is. */
  ofPage: string[];
  /** All words but those of its foot, in order; null where what the page says to families comes. */
  all: (string | null)[];
  /** The mark of its plan or guide, which is in its foot. */
  mark: string;
}

/** What is asked of the words of a card. */
export function cardWords(curriculum: Curriculum, document: CurriculumDocument, locale: Locale, mark: string): ExpectedWords {
  const { brand, id, kicker, title, facts, aim, steps, sheets, find } = cardOf({ curriculum, document, locale, foot: '' });
  const own = [kicker, title, ...facts, aim.text];
  const parts = steps.flatMap((step) => [step.minutes, step.title]);
  const list = (sheets?.list ?? []).map((sheet) => `${sheet.title} ${sheet.copies}`);
  return {
    ofPage: [...own, ...steps.map((step) => step.title), ...list],
    all: [brand, id, ...own, ...parts, ...(sheets ? [sheets.label, ...list, sheets.more] : []), find],
    mark,
  };
}

/** What is asked of the words of a note to families. */
export function noteWords(curriculum: Curriculum, document: CurriculumDocument, locale: Locale, mark: string): ExpectedWords {
  const { note } = noteOf({ curriculum, document, locale, foot: '' });
  const { brand, label, kicker, title, worried, help } = note;
  const lines = help.flatMap((group) => [group.label, ...group.lines.flatMap(({ number, name, use }) => [number, name, use])]);
  return {
    // Whom to call is the registry's: a plan need not name all of them.
    ofPage: [label, kicker, title],
    all: [brand, label, kicker, title, null, worried, ...lines],
    mark,
  };
}

/** A picture is small enough to be sent, and wide enough to be read. */
export function pictureProblems(bytes: Uint8Array): FileProblem[] {
  const png = readPng(bytes);
  if (!png) return [{ message: { zh: '这不是 PNG。', en: 'It is not a PNG.' }, hint: buildAgain }];
  const found: FileProblem[] = [];
  if (bytes.length > mostPictureBytes) {
    const [size, limit] = [bytes.length, mostPictureBytes].map((count) => Math.ceil(count / 1000));
    found.push({
      message: { zh: `有 ${size} KB，最多 ${limit} KB。`, en: `It has ${size} KB; ${limit} KB are allowed.` },
      hint: programIsWrong,
    });
  }
  if (png.width < leastPictureWidth)
    found.push({
      message: {
        zh: `宽 ${png.width} 像素，手机上看不清，至少要 ${leastPictureWidth}。`,
        en: `It is ${png.width} pixels wide; at least ${leastPictureWidth} are read on a telephone.`,
      },
      hint: programIsWrong,
    });
  return found;
}

/** A card or note has the words of its page, and no others than its own. They are noted in the file as they were typeset. */
export function pictureWordProblems(
  bytes: Uint8Array,
  { ofPage, all, mark }: ExpectedWords,
  page: { file: string; html: string },
): FileProblem[] {
  const drawn = bare(readPng(bytes)?.texts['Description'] ?? '');
  const isFor = (name: string) => elements(page.html, (element) => attribute(element, 'class')?.split(' ').includes(name) === true);
  const [article] = elements(page.html, ({ tagName }) => tagName === 'article');
  const read = bare(article ? wordsIn(article) : '');
  const toFamilies = isFor('carer').flatMap(({ childNodes }) => childNodes.filter((node) => !isLabel(node)).map(wordsIn));
  const wanted = bare(all.map((words) => words ?? toFamilies.join(' ')).join(' '));
  const found: FileProblem[] = [];
  const lost = ofPage.find((words) => !read.includes(bare(words)));
  if (lost !== undefined)
    found.push({
      message: { zh: `${page.file} 里没有图上的字："${lost}"。`, en: `${page.file} does not say what the picture says: "${lost}".` },
      hint: sameWords,
    });
  if (!drawn.startsWith(wanted)) {
    const { before, first, second } = parting(wanted, drawn);
    found.push({
      message: {
        zh: `和 ${page.file} 的字句不一样："${before}" 后面应当是 "${first}"，图上是 "${second}"。`,
        en: `Its words are not those of ${page.file}: "${first}" should follow "${before}", and the picture says "${second}".`,
      },
      hint: sameWords,
    });
  } else if (!drawn.slice(wanted.length).includes(mark))
    found.push({ message: { zh: `下面没有记号 ${mark}。`, en: `Its foot does not have the mark ${mark}.` }, hint: programIsWrong });
  return found;
}

function isLabel(node: Parameters<typeof wordsIn>[0]): boolean {
  return 'tagName' in node && attribute(node, 'class') === 'label';
}

const buildAgain = {
  zh: '重新运行 "npm run build"；还是这样，就开一个 issue。',
  en: 'Run "npm run build" again; if it stays, open an issue.',
};

const sameWords = {
  zh: '重新运行 "npm run build"。还是这样，就是做图的程序（src/export/picture）错了：开一个 issue，写上这一行。',
  en: 'Run "npm run build" again. If it stays, the program that makes the pictures (src/export/picture) is wrong: open an issue with this line.',
};
