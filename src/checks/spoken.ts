import { vocabulary } from '../blocks/vocabulary.ts';
import { type BlockNode, blocksIn, type Node } from '../curriculum/tree.ts';
import { speechToClass, wordsInProps } from '../curriculum/vocabulary.ts';
import { type JoinedWords, joinWords } from './joinWords.ts';

/** Which part of a paragraph is said aloud: nothing, all of it, or the reply after its arrow. */
type Said = 'nothing' | 'all' | 'reply';

/** Collects what the teacher says, reads, asks and replies. A block without a way of speaking counts as part of its surroundings. */
export function spoken(nodes: readonly Node[], said: Said = 'nothing'): JoinedWords[] {
  return nodes.flatMap((node): JoinedWords[] => {
    if (!('children' in node)) return [];
    if (node.type === 'block') return inBlock(node, said);
    if (node.type !== 'paragraph' || said === 'nothing') return spoken(node.children, said);
    const run = [joinWords(node.children) ?? []].flat();
    return said === 'reply' ? [...run.map(reply), ...spoken(node.children)] : [...run, ...blocksIn(node.children).flatMap(attributesOf)];
  });
}

function inBlock(block: BlockNode, around: Said): JoinedWords[] {
  const rule = vocabulary.get(block.name);
  const speech = speechToClass(rule);
  if (!speech?.readAloud) return spoken(block.children, around);
  if (rule?.holds === 'nothing') return attributesOf(block);
  if (rule?.holds === 'words') return [joinWords(block.children) ?? []].flat();
  return block.children.flatMap((child) => spoken([child], speech.as === 'question' && child.type === 'list' ? 'reply' : 'all'));
}

/** If a block that is read aloud has no text, its attributes are read; otherwise they are its heading. */
function attributesOf(block: BlockNode): JoinedWords[] {
  const rule = vocabulary.get(block.name);
  if (rule?.holds !== 'nothing' || !speechToClass(rule)?.readAloud) return [];
  return wordsInProps(block, vocabulary).flatMap(([, all]) => all.map((words) => ({ words, placeOf: () => block.at })));
}

/** Keeps the text after the arrow, without the teacher's actions in brackets; the rest is blanked out, so that offsets stay the same. */
function reply({ words, placeOf }: JoinedWords): JoinedWords {
  const blank = (text: string) => ' '.repeat(text.length);
  const arrow = words.indexOf('→') + 1;
  return { words: arrow > 0 ? blank(words.slice(0, arrow)) + words.slice(arrow).replace(/[（(][^）)]*[）)]/g, blank) : '', placeOf };
}
