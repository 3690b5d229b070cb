import { type Spoken, transcribe } from '../../curriculum/pinyin/transcribe.ts';
import reading from './block.ts';

/** What the trees of curriculum and print have in common. */
export interface TreeNode {
  type: string;
  name?: string;
  value?: string;
  children?: readonly TreeNode[];
}

/** A text node in its sentence, and how its characters are read there. */
export interface SpokenText<Node> {
  node: Node;
  spoken: Spoken[];
}

interface Piece<Node> {
  node: Node;
  value: string;
  /** The syllables that `<Reading>` gives its characters. */
  given: string[];
}

const inline = new Set(['strong', 'emphasis', 'delete']);
const han = /^\p{Script=Han}$/u;

/**
 * Reads the sentences of a tree aloud, each as a whole: what decides how a character is read may be in bold type next to it.
 * `syllablesOf` returns what a `<Reading>` says.
 */
export function readAloud<Node extends TreeNode>(
  nodes: readonly Node[],
  syllablesOf: (block: Node) => readonly string[],
): SpokenText<Node>[][] {
  return sentencesOf(nodes, syllablesOf).map(spokenTexts);
}

/** Returns the text nodes of a tree, those together that belong to one sentence. */
function sentencesOf<Node extends TreeNode>(nodes: readonly Node[], syllablesOf: (block: Node) => readonly string[]): Piece<Node>[][] {
  const sentences: Piece<Node>[][] = [[]];
  const collect = (within: readonly Node[], given: string[]): void => {
    for (const node of within) {
      const children = (node.children ?? []) as readonly Node[];
      if (node.type === 'text') sentences.at(-1)!.push({ node, value: node.value!, given });
      else if (node.type === 'block' && node.name === reading.name) collect(children, [...syllablesOf(node)]);
      else if (inline.has(node.type)) collect(children, given);
      else {
        sentences.push([]);
        collect(children, []);
        sentences.push([]);
      }
    }
  };
  collect(nodes, []);
  return sentences.filter((pieces) => pieces.length > 0);
}

function spokenTexts<Node>(pieces: readonly Piece<Node>[]): SpokenText<Node>[] {
  const given = new Map<number, string>();
  let start = 0;
  const starts = pieces.map((piece) => {
    let at = start;
    for (const character of piece.value) {
      // The pieces of one `<Reading>` share its syllables.
      const syllable = han.test(character) ? piece.given.shift() : undefined;
      if (syllable !== undefined) given.set(at, syllable);
      at += character.length;
    }
    const from = start;
    start = at;
    return from;
  });
  const spoken = transcribe(pieces.map(({ value }) => value).join(''), given);
  return pieces.map(({ node, value }, index) => ({
    node,
    spoken: spoken.filter(({ at }) => at >= starts[index]! && at < starts[index]! + value.length),
  }));
}
