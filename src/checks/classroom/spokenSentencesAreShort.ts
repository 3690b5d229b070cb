import { vocabulary } from '../../blocks/vocabulary.ts';
import { type BlockNode, blocksIn, type Node } from '../../curriculum/tree.ts';
import { speechToClass, wordsInProps } from '../../curriculum/vocabulary.ts';
import { type JoinedWords, joinWords } from '../joinWords.ts';
import type { Finding, TextRule } from '../rule.ts';

/** How many Chinese characters a child of six or seven can keep in mind while a teacher reads aloud. */
const most = 15;

/** A colon ends a breath as well as a full stop does. */
const breaths = /[^。！？!?；;：:\n]+/gu;

/** Texts read aloud to grades 1 and 2 have sentences short enough for a child to follow. */
export const spokenSentencesAreShort: TextRule = {
  id: 'spoken-sentences-are-short',
  look: () => (written) => {
    if (written.handout || !written.isForGrades1And2 || written.locale !== 'zh') return [];
    const { file, nodes } = written.text;
    return spoken(nodes).flatMap((run) => longSentences(file, run));
  },
};

function longSentences(file: string, { words, placeOf }: JoinedWords): Finding[] {
  return [...words.matchAll(breaths)].flatMap(({ 0: sentence, index }) => {
    const count = sentence.match(/[\p{Script=Han}\p{Nd}]/gu)?.length ?? 0;
    if (count <= most) return [];
    return [
      {
        file,
        ...placeOf(index),
        message: {
          zh: `念给孩子听的这一句有 ${count} 个字："${sentence.trim()}"。`,
          en: `A sentence that is read aloud has ${count} characters: "${sentence.trim()}".`,
        },
        hint: {
          zh: `分成两句：一二年级的孩子一口气最多记得住 ${most} 个字。`,
          en: `Make two of it: children of grades 1 and 2 keep at most ${most} in mind.`,
        },
      },
    ];
  });
}

/** Which part of a paragraph is said aloud: nothing, all of it, or the reply after its arrow. */
type Said = 'nothing' | 'all' | 'reply';

/** Collects what the teacher says, reads, asks and replies. A block without a way of speaking counts as part of its surroundings. */
function spoken(nodes: readonly Node[], said: Said = 'nothing'): JoinedWords[] {
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
