import { vocabulary } from '../../blocks/vocabulary.ts';
import type { Text } from '../../curriculum/document.ts';
import type { BlockNode, Node, Position } from '../../curriculum/tree.ts';
import { speechToClass, wordsInProps } from '../../curriculum/vocabulary.ts';
import { type Joined, joined } from '../joined.ts';
import { wordsInFront } from '../words.ts';
import type { Hearing } from './wordLists.ts';

/** A stretch of words that one audience hears: a paragraph, a cell, an attribute. */
export interface Passage extends Joined {
  hearing: Hearing;
}

const toAdults: Hearing = { by: 'adult', dialogue: false };
const toChildren: Hearing = { by: 'child', dialogue: false };
const story: Hearing = { by: 'child', dialogue: true };
/** What pupils are likely to answer is theirs, not ours. */
const answers: Hearing = { by: 'adult', dialogue: true };

/** Who hears a text: whether pupils read it themselves, and whether the class that is spoken to are adults, as in a workshop. */
export interface Audience {
  isReadByChildren: boolean;
  classIsAdult: boolean;
}

/** The passages of a text with whoever hears them. */
export function passagesIn(text: Text<object>, { isReadByChildren, classIsAdult }: Audience): Passage[] {
  const hearing = isReadByChildren ? toChildren : toAdults;
  const inFront = wordsInFront(text).map(({ words, at }) => passage(words, hearing, at));
  return [...inFront, ...within(text.nodes, hearing, classIsAdult)];
}

function within(nodes: readonly Node[], hearing: Hearing, classIsAdult: boolean): Passage[] {
  return nodes.flatMap((node): Passage[] => {
    if (node.type === 'block') return inBlock(node, hearing, classIsAdult);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return heard(node.children, hearing);
    return 'children' in node ? within(node.children, hearing, classIsAdult) : [];
  });
}

function inBlock(block: BlockNode, hearing: Hearing, classIsAdult: boolean): Passage[] {
  // In a workshop the class are adults.
  const speech = classIsAdult ? undefined : speechToClass(vocabulary.get(block.name));
  const own = speech ? (speech.as === 'story' ? story : toChildren) : hearing;
  const props = wordsInProps(block, vocabulary).flatMap(([, words]) => words.map((one) => passage(one, own, () => block.at)));
  if (speech?.as === 'question') return [...props, ...inQuestion(block)];
  const holdsWords = block.children.some((child) => child.type === 'text');
  return [...props, ...(holdsWords ? heard(block.children, own) : within(block.children, own, classIsAdult))];
}

/** The question and what stands behind an arrow is said to the class; what stands before it pupils may say. */
function inQuestion(block: BlockNode): Passage[] {
  if (block.children.some(({ type }) => type === 'text')) return heard(block.children, toChildren);
  return block.children.flatMap((child) => {
    if (child.type !== 'list') return within([child], toChildren, false);
    return child.children.flatMap((item) =>
      within([item], toChildren, false).flatMap((whole): Passage[] => {
        const arrow = whole.words.indexOf('→');
        if (arrow < 0) return [{ ...whole, hearing: answers }];
        return [
          { ...whole, words: whole.words.slice(0, arrow), hearing: answers },
          { ...whole, words: whole.words.slice(arrow + 1), placeOf: (offset) => whole.placeOf(offset + arrow + 1) },
        ];
      }),
    );
  });
}

function heard(children: readonly Node[], hearing: Hearing): Passage[] {
  const run = joined(children);
  return run ? [{ ...run, hearing }] : [];
}

function passage(words: string, hearing: Hearing, at: () => Position): Passage {
  return { words, hearing, placeOf: at };
}
