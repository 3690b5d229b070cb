import { vocabulary } from '../../blocks/vocabulary.ts';
import type { Text } from '../../curriculum/document.ts';
import { type BlockNode, blocksIn, type Node, type Position } from '../../curriculum/tree.ts';
import { speechToClass, wordsInProps } from '../../curriculum/vocabulary.ts';
import { type JoinedWords, joinWords } from '../joinWords.ts';
import { wordsInFront } from '../wordsInText.ts';
import type { Hearing } from './wordLists.ts';

/** Words that one audience hears: a paragraph, a cell, an attribute. */
export interface Passage extends JoinedWords {
  hearing: Hearing;
}

const toAdults: Hearing = { by: 'adult', dialogue: false };
const toChildren: Hearing = { by: 'child', dialogue: false };
const story: Hearing = { by: 'child', dialogue: true };
/** Likely answers are the pupils' words and not the curriculum's. */
const answers: Hearing = { by: 'adult', dialogue: true };

/** Who hears a text: whether pupils read it themselves, and whether the class that is spoken to are adults, as in a workshop. */
export interface Audience {
  isReadByChildren: boolean;
  classIsAdult: boolean;
}

/** Returns the passages of a text and who hears each of them. */
export function passagesIn(text: Text<object>, { isReadByChildren, classIsAdult }: Audience): Passage[] {
  const hearing = isReadByChildren ? toChildren : toAdults;
  const inFront = wordsInFront(text).map(({ words, at }) => passage(words, hearing, at));
  return [...inFront, ...within(text.nodes, hearing, classIsAdult)];
}

function within(nodes: readonly Node[], hearing: Hearing, classIsAdult: boolean): Passage[] {
  return nodes.flatMap((node): Passage[] => {
    if (node.type === 'block') return inBlock(node, hearing, classIsAdult);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      return inSentences(node.children, hearing, classIsAdult);
    return 'children' in node ? within(node.children, hearing, classIsAdult) : [];
  });
}

function inBlock(block: BlockNode, around: Hearing, classIsAdult: boolean): Passage[] {
  const hearing = hearingOf(block, classIsAdult) ?? around;
  const props = attributesOf(block, hearing);
  const holdsWords = block.children.some((child) => child.type === 'text');
  if (holdsWords) return [...props, ...inSentences(block.children, hearing, classIsAdult)];
  const asks = !classIsAdult && speechToClass(vocabulary.get(block.name))?.as === 'question';
  return [...props, ...(asks ? inQuestion(block) : within(block.children, hearing, classIsAdult))];
}

/** Returns the words of one run. If a part of them is said to the class, all of them have to be suitable for the class. */
function inSentences(children: readonly Node[], around: Hearing, classIsAdult: boolean): Passage[] {
  const blocks = blocksIn(children);
  const hearing = blocks.map((block) => hearingOf(block, classIsAdult)).find((own) => own !== undefined) ?? around;
  return [...blocks.flatMap((block) => attributesOf(block, hearing)), ...heard(children, hearing)];
}

/** Returns who hears a block, if its definition says so; in a workshop the class are adults. */
function hearingOf(block: BlockNode, classIsAdult: boolean): Hearing | undefined {
  const speech = classIsAdult ? undefined : speechToClass(vocabulary.get(block.name));
  return speech && (speech.as === 'story' ? story : toChildren);
}

function attributesOf(block: BlockNode, hearing: Hearing): Passage[] {
  return wordsInProps(block, vocabulary).flatMap(([, words]) => words.map((one) => passage(one, hearing, () => block.at)));
}

/** The question and the words after an arrow are said to the class; those before it are said by pupils, except in a block that is said to them. */
function inQuestion(block: BlockNode): Passage[] {
  return block.children.flatMap((child) => {
    if (child.type !== 'list') return within([child], toChildren, false);
    return child.children.flatMap((item) =>
      within([item], answers, false).flatMap((whole): Passage[] => {
        const arrow = whole.words.indexOf('→');
        if (arrow < 0 || whole.hearing !== answers) return [whole];
        return [
          { ...whole, words: whole.words.slice(0, arrow) },
          { words: whole.words.slice(arrow + 1), placeOf: (offset) => whole.placeOf(offset + arrow + 1), hearing: toChildren },
        ];
      }),
    );
  });
}

function heard(children: readonly Node[], hearing: Hearing): Passage[] {
  const run = joinWords(children);
  return run ? [{ ...run, hearing }] : [];
}

function passage(words: string, hearing: Hearing, at: () => Position): Passage {
  return { words, hearing, placeOf: at };
}
