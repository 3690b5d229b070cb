import askBlock from '../../blocks/ask/block.ts';
import type { PropsOf } from '../../blocks/blocksOf.ts';
import { blocksOf, isBlock } from '../../blocks/blocksOf.ts';
import drawBoxBlock from '../../blocks/draw-box/block.ts';
import handoutBlock from '../../blocks/handout/block.ts';
import linesBlock from '../../blocks/lines/block.ts';
import protocolBlock from '../../blocks/protocol/block.ts';
import sayBlock from '../../blocks/say/block.ts';
import starterBlock from '../../blocks/starter/block.ts';
import type stepBlock from '../../blocks/step/block.ts';
import storyBlock from '../../blocks/story/block.ts';
import type { DocumentFacts, Handout } from '../../curriculum/document.ts';
import { type Locale, like } from '../../curriculum/locale.ts';
import { minutesToSay } from '../../curriculum/spokenWords.ts';
import { type BlockNode, type Node, plainText, walk } from '../../curriculum/tree.ts';

/** What takes time in a step, each in minutes; measured in rooms with fifty children, so nothing of it is exact. */
export interface StepTime {
  speaking: number;
  answering: number;
  writing: number;
  handingOut: number;
  moving: number;
  /** What the text itself gives the parts of the step; 0 if it gives none. */
  given: number;
}

/** What differs from room to room, in minutes. */
interface Pace {
  /** An answer, the time until it comes, and the reply to it; at most `mostAnswers` of a question are given. */
  answer: number;
  /** Handing out a sheet to each pupil; one for two or more takes half of it. */
  handingOut: number;
  moving: number;
}

const minutes = {
  /** The agreement, or what a teacher cannot keep secret. */
  protocol: 0.5,
  line: 0.5,
  drawing: 2,
};
const mostAnswers = 5;
/** What part of the pupils gets a sheet. */
const shareOf: Partial<Record<Handout['for'], number>> = { pupil: 1, pair: 0.5, group: 0.5 };

const spokenProtocols = ['agreement', 'secrecy'];
const moves = {
  zh: /围成|[三四五六]人一组|分组|换座|排成|站成|搬[到开凳椅桌]/u,
  en: /\b(?:in|into|form|make|sit in|stand in) (?:a )?(?:circle|ring|line|row|rows|groups?)\b|\bgroups of (?:three|four|five|six|[3-6])\b|\b(?:change|swap|switch) (?:seats|places|chairs)\b|\bline up\b|\b(?:move|push|carry|turn|pull) (?:the |their |your )?(?:chairs?|desks?|tables?|benches)\b/iu,
} as const;
const handsOut = {
  zh: /[发传]/u,
  en: /\b(?:hand|give|pass|share)(?:s|ing|ed)? (?:\w+ ){0,4}?(?:out|round|along|back)\b|\bdistribut/iu,
} as const;

/** Estimates what the parts of a step take. */
export function timeOf(step: BlockNode<PropsOf<typeof stepBlock>>, document: DocumentFacts, locale: Locale, pace: Pace): StepTime {
  const prose = proseOf(step.children);
  const language = like[locale];
  const given = minutesIn(prose, language);
  const said = [...blocksOf(step.children, sayBlock), ...blocksOf(step.children, storyBlock)].map(({ children }) => plainText(children));
  const asks = blocksOf(step.children, askBlock).map((ask) => timeOfAsk(ask, locale, pace));
  const protocols = blocksOf(step.children, protocolBlock).filter(({ props }) => spokenProtocols.includes(props.of)).length;
  const handouts = blocksOf(step.children, handoutBlock).flatMap(
    ({ props }) => document.handouts.find(({ name }) => name === props.to) ?? [],
  );
  return {
    speaking: said.reduce((sum, words) => sum + minutesToSay(words, locale), 0) + protocols * minutes.protocol,
    answering: asks.reduce((sum, time) => sum + time, 0),
    writing: given > 0 ? 0 : handouts.reduce((sum, handout) => sum + writingOn(handout, locale), 0),
    handingOut:
      given > 0 && handsOut[language].test(prose)
        ? 0
        : handouts.reduce((sum, handout) => sum + (shareOf[handout.for] ?? 0) * pace.handingOut, 0),
    moving: given === 0 && moves[language].test(prose) ? pace.moving : 0,
    given,
  };
}

/** The minutes of a step: what its parts take, or what its text gives them if that is more. */
export function totalOf({ speaking, answering, writing, handingOut, moving, given }: StepTime): number {
  return handingOut + moving + Math.max(given, speaking + answering + writing);
}

/** Whether a step is nothing but what is said and asked, so that its minutes can be told from its words. */
export function isOnlySpoken(step: BlockNode): boolean {
  const isSpoken = (node: Node) => isBlock(node, sayBlock) || isBlock(node, storyBlock) || isBlock(node, askBlock);
  return step.children.length > 0 && step.children.every(isSpoken);
}

/** The words of a step outside its blocks. */
function proseOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (node.type === 'block' ? '' : plainText([node]))).join('\n');
}

/** A part of a step and its minutes, with the word by which each of several has them. */
const parts = {
  zh: /(?<before>[^，。；：（）\n]*?)(?<each>各)?\s*(?<number>\d+)\s*分钟/gu,
  en: /(?<before>[^.;:()\n]*?)\b(?<number>\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)[ -]minutes?(?: (?<each>each|for each))?\b/giu,
} as const;
const between = { zh: /、/, en: /,| and / } as const;

const inEnglish: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20 },
};

/** Adds up what a text gives the parts of a step: 发纸（2 分钟）, "My house and my mood, 3 minutes each" six. */
function minutesIn(prose: string, language: 'zh' | 'en'): number {
  return [...prose.matchAll(parts[language])].reduce((sum, { groups }) => {
    const { before = '', each, number = '' } = groups!;
    const named = before.split(between[language]).filter((part) => part.trim() !== '');
    return sum + (inEnglish[number.toLowerCase()] ?? Number(number)) * (each ? Math.max(1, named.length) : 1);
  }, 0);
}

/** A question that begins with what the teacher does is asked while the class works. */
function timeOfAsk({ children }: BlockNode, locale: Locale, { answer }: Pace): number {
  const question = plainText(children.slice(0, 1));
  if (/^[（(]/.test(question)) return 0;
  const answers = walk(children).filter(({ type }) => type === 'listItem').length;
  return minutesToSay(question, locale) + Math.min(answers, mostAnswers) * answer;
}

function writingOn({ texts }: Handout, locale: Locale): number {
  const nodes = texts[locale]?.nodes ?? [];
  const lines = blocksOf(nodes, linesBlock).reduce((sum, { props }) => sum + props.count, 0);
  const starters = blocksOf(nodes, starterBlock).reduce((sum, { props }) => sum + 1 + (props.lines ?? 0), 0);
  return (lines + starters) * minutes.line + blocksOf(nodes, drawBoxBlock).length * minutes.drawing;
}
