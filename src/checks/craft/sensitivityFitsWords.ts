import { blocksOf } from '../../blocks/blocksOf.ts';
import storyBlock from '../../blocks/story/block.ts';
import { walk } from '../../curriculum/tree.ts';
import { type JoinedWords, joinWords } from '../joinWords.ts';
import type { TextRule } from '../rule.ts';
import { wordsInFront } from '../wordsInText.ts';
import type { WrittenText } from '../writings.ts';
import { adviceOn, craftLists } from './craftLists.ts';

/**
 * A lesson or activity whose aim or story is of death, abuse or divorce is careful or safeguarding. What pupils may answer, where they
 * find help and what to do when something happens do not count: they belong to every lesson.
 */
export const sensitivityFitsWords: TextRule = {
  id: 'sensitivity-fits-words',
  look: (registries) => {
    const lists = craftLists(registries, 'sensitivity-fits-words');
    return (written) => {
      const { document, locale } = written;
      if (document?.sensitivity !== 'ordinary' || !['lesson', 'activity'].includes(document.kind)) return [];
      if (locale !== 'zh' && locale !== 'en') return [];
      // Once is enough: a document has one sensitivity.
      return adviceOn(lists, written, themesOf(written)).slice(0, 1);
    };
  },
};

function themesOf({ text }: WrittenText): JoinedWords[] {
  const front = wordsInFront(text).map(({ words, at }) => ({ words, placeOf: at }));
  const told = blocksOf(text.nodes, storyBlock).flatMap(({ children }) => walk(children));
  return [...front, ...told.flatMap((node) => (node.type === 'paragraph' ? (joinWords(node.children) ?? []) : []))];
}
