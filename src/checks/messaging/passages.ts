import { vocabulary } from '../../blocks/vocabulary.ts';
import type { CurriculumDocument, Text } from '../../curriculum/document.ts';
import type { Reader } from '../../curriculum/kind.ts';
import type { BlockNode, Node, Position } from '../../curriculum/tree.ts';
import { wordsInProps } from '../../curriculum/vocabulary.ts';
import { type Joined, joined } from '../joined.ts';
import { stringsOf, type WrittenText } from '../rule.ts';
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

/** The blocks by which a teacher speaks to a class or shows it something. In a workshop the class are adults. */
const spokenBlocks: Readonly<Record<string, Hearing>> = { Say: toChildren, Board: toChildren, ExitCheck: toChildren, Story: story };
const childReaders: readonly Reader[] = ['pupil', 'pair', 'group', 'class'];

/** The passages of a document's text with whoever hears them. */
export function passagesOf(written: WrittenText): Passage[] {
  let passages = known.get(written.text);
  if (!passages) {
    passages = passagesIn(written);
    known.set(written.text, passages);
  }
  return passages;
}

/** Several rules ask for the passages of every text. */
let known = new WeakMap<Text<object>, Passage[]>();

/** When all rules have been asked nobody needs the passages: of a large curriculum they are hundreds of megabytes. */
export function forgetPassages(): void {
  known = new WeakMap();
}

function passagesIn({ document, text, handout }: WrittenText): Passage[] {
  const forAdults = document.kind === 'workshop';
  const hearing = forAdults || !isReadByChildren(document, handout) ? toAdults : toChildren;
  return [...inFront(text.front, handout === undefined ? toAdults : hearing), ...within(text.nodes, hearing, forAdults)];
}

/** The passages of a page such as "Safety", which adults read. */
export function passagesOfPage(text: Text<object>): Passage[] {
  return [...inFront(text.front, toAdults), ...within(text.nodes, toAdults, true)];
}

function inFront(front: object, hearing: Hearing): Passage[] {
  return stringsOf(front).map((words) => passage(words, hearing, { line: 1, column: 1 }));
}

/** Whether a handout is for pupils to read: adults have theirs. */
export function isReadByChildren(document: CurriculumDocument, handout: string | undefined): boolean {
  const reader = document.handouts.find(({ name }) => name === handout)?.for;
  return reader !== undefined && childReaders.includes(reader);
}

function within(nodes: readonly Node[], hearing: Hearing, forAdults: boolean): Passage[] {
  return nodes.flatMap((node): Passage[] => {
    if (node.type === 'block') return inBlock(node, hearing, forAdults);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return heard(node.children, hearing);
    return 'children' in node ? within(node.children, hearing, forAdults) : [];
  });
}

function inBlock(block: BlockNode, hearing: Hearing, forAdults: boolean): Passage[] {
  const own = forAdults ? hearing : (spokenBlocks[block.name] ?? hearing);
  const props = wordsInProps(block, vocabulary).flatMap(([, words]) => words.map((one) => passage(one, own, block.at)));
  if (block.name === 'Ask' && !forAdults) return [...props, ...inQuestion(block)];
  const holdsWords = block.children.some((child) => child.type === 'text');
  return [...props, ...(holdsWords ? heard(block.children, own) : within(block.children, own, forAdults))];
}

/** The question and what stands behind an arrow is said to the class; what stands before it pupils may say. */
function inQuestion(block: BlockNode): Passage[] {
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

function passage(words: string, hearing: Hearing, at: Position): Passage {
  return { words, hearing, placeOf: () => at };
}
