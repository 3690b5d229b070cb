import { withoutQuotations } from '../messaging/wordLists.ts';
import type { TextRule } from '../rule.ts';
import { spoken } from '../spoken.ts';
import { adviceOn, craftLists } from './craftLists.ts';

/** What a teacher says to a class has no language of offices and no moral; what people in a story say is their own. */
export const wordsAreSpoken: TextRule = {
  id: 'words-are-spoken',
  look: (registries) => {
    const lists = craftLists(registries, 'words-are-spoken');
    return (written) => {
      if (!written.document || written.handout) return [];
      const said = spoken(written.text.nodes).map(({ words, placeOf }) => ({ words: withoutQuotations(words), placeOf }));
      return adviceOn(lists, written, said);
    };
  },
};
