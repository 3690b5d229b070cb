import { like } from '../../curriculum/locale.ts';
import type { Finding, TextRule } from '../rule.ts';
import { cardOf } from './cardOf.ts';

/** How many signs are two lines of a card, and how many are read in one look. */
const most = { zh: { story: 80, do: 60 }, en: { story: 200, do: 170 } };

/** A card is read in the minute before the bell. */
export const cardIsShort: TextRule = {
  id: 'card-is-short',
  look: () => (written) => {
    const found = cardOf(written);
    if (!found) return [];
    const { card, at } = found;
    const limits = most[like[written.locale]];
    const tooLong = (words: string, limit: number, ...path: PropertyKey[]): Finding[] => {
      const count = [...words].length;
      return count <= limit ? [] : [{ ...at(...path), ...longer(count, limit) }];
    };
    return [
      ...tooLong(card.story, limits.story, 'story'),
      ...card.moments.flatMap((moment, index) => tooLong(moment.do, limits.do, 'moments', index, 'do')),
    ];
  },
};

function longer(count: number, limit: number): Pick<Finding, 'message' | 'hint'> {
  return {
    message: { zh: `有 ${count} 个字，最多 ${limit} 个。`, en: `It has ${count} characters; ${limit} are allowed.` },
    hint: {
      zh: '打铃前看一眼的话：故事两行，要做的只写头一件，别的教案里有。',
      en: 'It is read just before the bell: two lines of story, and only what to do first. The plan has the rest.',
    },
  };
}
