import { wordsOf } from '../../blocks/runs.ts';
import type { Line } from '../../blocks/screen.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { Deck, Screen } from '../../screens/screen.ts';
import type { FileProblem } from './problem.ts';
import { type ReadSlide, readPptx } from './read/pptx.ts';

/** What is asked of the slides of a document: the words of its screens, and what no class may see. */
export interface ExpectedSlides {
  words: string;
  forTeacher: string[];
}

/** The smallest type that a class reads, in points. */
const smallest = 28;

/** The most bytes of a presentation: it is sent through WeChat and carried on a stick. */
const mostBytes = 500_000;

/** The slides have the words of the screens, all of them and no others, in the same order, in type that a class can read. */
export function slidesProblems(bytes: Uint8Array, { words, forTeacher }: ExpectedSlides): FileProblem[] {
  const slides = readPptx(bytes);
  const found: FileProblem[] = [];
  const say = (zh: string, en: string, page?: number) =>
    found.push({ ...(page === undefined ? {} : { page }), message: { zh, en }, hint: programIsWrong });
  const read = joined(slides.map(({ title, words }) => ({ title, words })));
  if (read !== words) {
    const at = [...words].findIndex((sign, index) => sign !== read[index]);
    const from = Math.max(0, at - 10);
    const quoted = (text: string) => text.slice(from, from + 40);
    say(
      `幻灯片和投影画面的字不一样。画面：“${quoted(words)}”，幻灯片：“${quoted(read)}”。`,
      `The words of the slides differ from those of the screens. Screens: “${quoted(words)}”, slides: “${quoted(read)}”.`,
    );
  }
  for (const [index, slide] of slides.entries()) {
    const shown = bare(slide.title + slide.words.join(''));
    for (const sentence of forTeacher)
      if (shown.includes(sentence))
        say(`给老师的话上了幻灯片：“${sentence}”。`, `A slide holds what is meant for the teacher: “${sentence}”.`, index + 1);
    const size = Math.min(...slide.sizes);
    if (size < smallest)
      say(
        `有 ${size} 磅的字，后排看不清；至少 ${smallest} 磅。`,
        `Type of ${size} pt cannot be read from the last row; the least is ${smallest} pt.`,
        index + 1,
      );
    if (slide.title === '') say('这一张没有标题。', 'This slide has no title.', index + 1);
    if (slide.alts.includes('')) say('有一张图没有说明。', 'A picture does not say what it shows.', index + 1);
  }
  if (bytes.length > mostBytes)
    say(
      `有 ${Math.ceil(bytes.length / 1000)} KB，超过 ${mostBytes / 1000} KB。`,
      `It has ${Math.ceil(bytes.length / 1000)} KB, more than ${mostBytes / 1000} KB.`,
    );
  return found;
}

const programIsWrong = {
  zh: '字句没有错，是做幻灯片的程序的问题：开一个 issue，写上文件名和这一行；改程序的人看 src/export/pptx。',
  en: 'The words are right and the program is wrong: open an issue with the file and this line. In the code, look at src/export/pptx.',
};

/** The words of the screens as slides have them: each title, then the other words. */
export function wordsOfDeck({ screens }: Deck, t: Translate): string {
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
