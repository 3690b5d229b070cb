import { type Node, type Position, plainText, walk } from '../curriculum/tree.ts';
import ask from './ask/block.ts';
import { blocksOf } from './blocksOf.ts';
import ifThen from './if-then/block.ts';

/** A place in a plan that says what to do when something happens: an `<IfThen>`, or an answer in an `<Ask>`. */
export interface MomentPlace {
  /** What happens: the `when` of the if-then, or what a pupil answers. */
  when: string;
  isAnswer: boolean;
  /** What the teacher does and says then. */
  words: string;
  at: Position;
}

/** The places of a plan that a preparation card can name, in reading order. */
export function momentPlaces(nodes: readonly Node[]): MomentPlace[] {
  const places = [
    ...blocksOf(nodes, ifThen).map(({ props, children, at }) => ({ when: props.when, isAnswer: false, words: plainText(children), at })),
    ...blocksOf(nodes, ask).flatMap(({ children }) => answersIn(children)),
  ];
  return places.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}

/** The place that a moment of a card names; undefined if the plan has none. */
export function placeOfMoment(nodes: readonly Node[], when: string): MomentPlace | undefined {
  return momentPlaces(nodes).find((place) => place.when === when);
}

function answersIn(children: readonly Node[]): MomentPlace[] {
  return walk(children).flatMap((node) => {
    if (node.type !== 'listItem') return [];
    const [answer = '', ...reply] = plainText(node.children).split('→');
    return [{ when: answer.trim(), isAnswer: true, words: reply.join('→').trim(), at: node.at }];
  });
}
