import { isBlock } from '../../blocks/blocksOf.ts';
import sayBlock from '../../blocks/say/block.ts';
import storyBlock from '../../blocks/story/block.ts';
import { blocksIn, walk } from '../../curriculum/tree.ts';
import { type JoinedWords, joinWords } from '../joinWords.ts';
import type { TextRule } from '../rule.ts';
import { wordsInFront } from '../wordsInText.ts';
import type { WrittenText } from '../writings.ts';
import { adviceOn, craftLists } from './craftLists.ts';

/**
 * A document whose story or speech is of death, abuse or divorce is careful or safeguarding. What pupils may answer and what to do when
 * something happens does not count: that can come up in any lesson.
 */
export const sensitivityFitsWords: TextRule = {
  id: 'sensitivity-fits-words',
  look: (registries) => {
    const lists = craftLists(registries, 'sensitivity-fits-words');
    return (written) => {
      const { document, locale } = written;
      if (document?.sensitivity !== 'ordinary' || document.kind === 'workshop' || (locale !== 'zh' && locale !== 'en')) return [];
      // Once is enough: the sensitivity is one for the whole document.
      return adviceOn(lists, written, themesOf(written)).slice(0, 1);
    };
  },
};

function themesOf({ text, handout, isReadByChildren }: WrittenText): JoinedWords[] {
  const front = wordsInFront(text).map(({ words, at }) => ({ words, placeOf: at }));
  const told = blocksIn(text.nodes).filter((block) => [storyBlock, sayBlock].some((one) => isBlock(block, one)));
  const nodes = handout && isReadByChildren ? text.nodes : told;
  const runs = walk(nodes).flatMap((node) =>
    node.type === 'paragraph' || node.type === 'tableCell' ? (joinWords(node.children) ?? []) : [],
  );
  return [...front, ...runs];
}
