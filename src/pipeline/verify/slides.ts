import { faceContext } from '../../blocks/faceContext.ts';
import { wordsOf } from '../../blocks/runs.ts';
import type { Line } from '../../blocks/screen.ts';
import { type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { type Translate, translator } from '../../i18n/translator.ts';
import { deckOf } from '../../screens/deck.ts';
import type { Deck, Screen } from '../../screens/screen.ts';
import { leastSlideType, mostPptxBytes } from './limits.ts';
import { parting } from './pdfFacts.ts';
import { type FileProblem, programIsWrong } from './problem.ts';
import { screensOf } from './projector.ts';
import { type ReadSlide, readPptx } from './read/pptx.ts';

/** What is asked of the slides of a document: the words of its screens, and what no class may see. Plain data. */
export interface ExpectedSlides {
  words: string;
  forTeacher: string[];
}

/** What is asked of the slides of a lesson or workshop. */
export function slidesOf(curriculum: Curriculum, document: CurriculumDocument, locale: Locale): ExpectedSlides {
  const { text } = textIn(document.texts, locale)!;
  const deck = deckOf(document, text, faceContext(curriculum, locale, document, text.nodes));
  return { words: wordsOfDeck(deck, translator(locale)), forTeacher: screensOf(curriculum, document, text, locale).forTeacher };
}

/** The slides have the words of the screens, all of them and no others, in the same order, in type that a class can read. */
export function slidesProblems(bytes: Uint8Array, { words, forTeacher }: ExpectedSlides): FileProblem[] {
  const slides = readPptx(bytes);
  const found: FileProblem[] = [];
  const say = (zh: string, en: string, page?: number, hint = programIsWrong) =>
    found.push({ ...(page === undefined ? {} : { page }), message: { zh, en }, hint });
  const read = joined(slides);
  if (read !== words) {
    const { before, first, second } = parting(words, read);
    say(
      `和投影画面的字句不一样："${before}" 后面，画面上是 "${first}"，幻灯片里是 "${second}"。`,
      `Its words are not those of the screens: after "${before}" the screens say "${first}", the slides "${second}".`,
      undefined,
      sameWords,
    );
  }
  for (const [index, slide] of slides.entries()) {
    const page = index + 1;
    const shown = bare(slide.title + slide.words.join(''));
    for (const sentence of forTeacher)
      if (shown.includes(sentence)) say(`有写给老师的话："${sentence}"。`, `It holds what is meant for the teacher: "${sentence}".`, page);
    const size = Math.min(...slide.sizes);
    if (size < leastSlideType)
      say(
        `有 ${size} 磅的字，至少要 ${leastSlideType} 磅，后排才看得清。`,
        `It has type of ${size} pt; at least ${leastSlideType} pt are read from the last row.`,
        page,
      );
    if (slide.title === '') say('没有标题。', 'It has no title.', page);
    if (slide.alts.includes('')) say('有一张图没有说明。', 'A picture has no description.', page);
  }
  if (bytes.length > mostPptxBytes) {
    const [size, limit] = [bytes.length, mostPptxBytes].map((count) => Math.ceil(count / 1000));
    say(`有 ${size} KB，最多 ${limit} KB。`, `It has ${size} KB; ${limit} KB are allowed.`);
  }
  return found;
}

const sameWords = {
  zh: '重新运行 "npm run build"。还是这样，就是做幻灯片的程序（src/export/pptx）错了：开一个 issue，写上这一行。',
  en: 'Run "npm run build" again. If it stays, the program that makes the slides (src/export/pptx) is wrong: open an issue with this line.',
};

/** The words of the screens as slides have them: each title, then the other words. */
function wordsOfDeck({ screens }: Deck, t: Translate): string {
  return joined(screens.map((screen) => ({ title: screen.title, words: wordsOfScreen(screen, t) })));
}

/** Without spaces; a title that is that of the slide before it counts once, since long words go on to a second slide. */
function joined(slides: readonly Pick<ReadSlide, 'title' | 'words'>[]): string {
  return bare(slides.map(({ title, words }, index) => (title === slides[index - 1]?.title ? '' : title) + words.join('')).join(''));
}

/** What a class reads on a screen besides its title. */
function wordsOfScreen(screen: Screen, t: Translate): string[] {
  const lines = (all: readonly (Line | undefined)[]) => all.map((line) => wordsOf(line ?? []));
  switch (screen.kind) {
    case 'cover':
      return [screen.kicker];
    case 'opening':
      return [screen.label, t('projector:minutes', { count: screen.minutes })];
    case 'story':
    case 'question':
    case 'sheet':
      return [screen.label];
    case 'passage':
      return screen.lines;
    case 'words':
      return lines(screen.lines);
    case 'columns':
      return lines(screen.heads.flatMap((head, index) => [head, screen.row?.[index]]));
    case 'list':
      return lines([screen.head, ...screen.items]);
    case 'pair':
      return lines([screen.left, screen.right]);
    case 'phases':
      return screen.phases.flatMap(({ name, minutes }) => [t('blocks:minutesShort', { count: minutes }), name]);
    case 'pictures':
      return screen.shown.map(({ words }) => words);
    case 'figure':
      return [
        ...screen.drawing.labels.map(({ text }) => text),
        ...screen.drawing.places.map(({ slot }) => wordsOf(screen.words[slot] ?? [])),
      ];
    case 'check':
      return screen.items;
    case 'help':
      return [
        ...(screen.people.length > 0 ? [t('projector:people'), ...screen.people.map(({ name }) => name)] : []),
        ...(screen.numbers.length > 0
          ? [t('projector:numbers'), ...screen.numbers.map(({ how, number, name }) => `${how ?? ''}${number}${name}`)]
          : []),
        t('projector:urgent'),
      ];
  }
}

const bare = (text: string) => text.replace(/[\s\u2060]+/g, '');
