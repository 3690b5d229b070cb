import { withNumbers } from '../../blocks/phone/withNumbers.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, MainFront, Text } from '../../curriculum/document.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { blocksNamed, type Node, plainText } from '../../curriculum/tree.ts';
import { pageOf } from './expected.ts';
import type { FileProblem } from './problem.ts';
import { parsePage, textOf } from './read/html.ts';

/** What a lesson asks of its screens for the class. */
export interface ExpectedScreens {
  page: string;
  /** Sentences for the teacher alone: no child may read them on the wall. */
  forTeacher: string[];
  /** Questions that are asked of the class. */
  questions: string[];
}

const teachersBlocks = ['Say', 'IfThen', 'Safety', 'OptOut', 'Variant', 'Carer'];

export function screensOf(curriculum: Curriculum, lesson: CurriculumDocument, text: Text<MainFront>, locale: Locale): ExpectedScreens {
  const { front } = text;
  const nodes = withNumbers(text.nodes, curriculum);
  const shownOnPurpose = forTheClass(nodes);
  const forTeacher = sentences([...forTheTeacher(nodes), front.aim, ...front.outcomes, ...front.materials, ...front.prepare]);
  return {
    page: pageOf(locale, lesson, 'projector'),
    forTeacher: forTeacher.map(bare).filter((sentence) => !shownOnPurpose.includes(sentence)),
    questions: blocksNamed(nodes, 'Ask')
      .map((ask) => plainText(ask.children.slice(0, 1)))
      .filter((question) => !/^[（(]/.test(question))
      .map(bare)
      .filter((question) => question !== ''),
  };
}

/** The page holds nothing for the teacher, in its text or anywhere in its code; every question is there; no child is called left behind. */
export function screenProblems(html: string, { forTeacher, questions }: ExpectedScreens): FileProblem[] {
  const [code, text] = [bare(html), bare(textOf(parsePage(html)))];
  const found: FileProblem[] = [];
  const say = (zh: string, en: string) => found.push({ message: { zh, en }, hint: forTheClassAlone });
  for (const sentence of forTeacher)
    if (code.includes(sentence) || text.includes(sentence))
      say(`全班看的屏幕上有写给老师的话："${sentence}"。`, `The screens for the class hold what is meant for the teacher: "${sentence}".`);
  for (const question of questions)
    if (!text.includes(question)) say(`屏幕上少了一个问题："${question}"。`, `A question is missing on the screens: "${question}".`);
  const label = /留守|left-?behind/i.exec(text)?.[0];
  if (label !== undefined) say(`屏幕上写了 "${label}"。`, `The screens say "${label}".`);
  return found;
}

const forTheClassAlone = {
  zh: '先不要投给孩子看。看看教案里这句话在哪个块里（docs/projector.md 写了投什么）；教案没有写错，就开一个 issue。',
  en: 'Do not show these screens to a class. Look at which block of the plan holds these words (docs/projector.md says what is shown); if the plan is right, open an issue.',
};

const bare = (text: string) => text.replace(/[\s\u2060]+/g, '');

/** Sentences long enough that two of them are not alike by chance. */
function sentences(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[。！？.!?])|→|\n/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => bare(sentence).length >= (/\p{Script=Han}/u.test(sentence) ? 5 : 14));
}

/** What the plan says to the teacher alone: every block that is hers, likely answers, and all plain paragraphs and lists. */
function forTheTeacher(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return node.children.map((item) => plainText([item]).replace(/^[^（(]*[（(][^）)]*[）)]/, ''));
    if (node.type !== 'block') return [plainText([node])];
    const { name, props, children } = node;
    if (name === 'Step' || name === 'Session') return forTheTeacher(children);
    if (name === 'Ask') return children.flatMap((child) => (child.type === 'list' ? child.children.map((item) => plainText([item])) : []));
    return teachersBlocks.includes(name) ? [...Object.values(props).map(String), ...children.map((child) => plainText([child]))] : [];
  });
}

/** What the class is shown on purpose; a teacher may say it as well. */
function forTheClass(nodes: readonly Node[]): string {
  const questions = blocksNamed(nodes, 'Ask').flatMap((ask) => ask.children.filter(({ type }) => type === 'paragraph'));
  return bare(plainText([...['Story', 'Board', 'ExitCheck'].flatMap((name) => blocksNamed(nodes, name)), ...questions]));
}
