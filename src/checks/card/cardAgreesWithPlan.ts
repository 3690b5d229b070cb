import { momentPlaces } from '../../blocks/moments.ts';
import { didYouMean } from '../../curriculum/suggest.ts';
import type { Finding, TextRule } from '../rule.ts';
import { cardOf } from './cardOf.ts';

/**
 * A preparation card says in short what its plan says at length. Each of its two moments is a place of the plan, and what a teacher is to say
 * aloud then is said there: two versions of a first sentence would be one too many.
 */
export const cardAgreesWithPlan: TextRule = {
  id: 'card-agrees-with-plan',
  look: () => (written) => {
    const found = cardOf(written);
    if (!found) return [];
    const { card, at } = found;
    const places = momentPlaces(written.text.nodes);
    return card.moments.flatMap((moment, index): Finding[] => {
      const place = places.find(({ when }) => when === moment.when);
      if (!place)
        return [
          {
            ...at('moments', index, 'when'),
            ...noPlace(
              moment.when,
              places.map(({ when }) => when),
            ),
          },
        ];
      if (card.moments.findIndex(({ when }) => when === moment.when) < index)
        return [{ ...at('moments', index, 'when'), ...twice(moment.when) }];
      return quotesIn(moment.do)
        .filter((quote) => !bare(`${place.when} ${place.words}`).includes(bare(quote)))
        .map((quote) => ({ ...at('moments', index, 'do'), ...notSaid(quote, place.words) }));
    });
  },
};

/** What is in quotation marks, without those inside. */
function quotesIn(words: string): string[] {
  return [...words.matchAll(/“([^”]*)”/g)].map(([, quote]) => quote!);
}

/** Letters, digits and characters: a full stop more or less is no other sentence. */
function bare(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

type Said = Pick<Finding, 'message' | 'hint'>;

function noPlace(when: string, places: readonly string[]): Said {
  const near = didYouMean(when, places, (place) => `“${place}”`);
  return {
    message: { zh: `教案里没有“${when}”。`, en: `The plan has no “${when}”.` },
    hint: {
      zh: `照抄一个 <IfThen> 的 when，或者 <Ask> 里一句回答（→ 前面的话）。${near.zh}`,
      en: `Copy the when of an <IfThen>, or an answer of an <Ask> (what is before its arrow). ${near.en}`,
    },
  };
}

function twice(when: string): Said {
  return {
    message: { zh: `“${when}”写了两回。`, en: `“${when}” is there twice.` },
    hint: { zh: '换一处别的：两处不要一样。', en: 'Choose another place: the two moments differ.' },
  };
}

function notSaid(quote: string, words: string): Said {
  return {
    message: { zh: `“${quote}”，教案那一处没有这么说。`, en: `“${quote}” is not what the plan says there.` },
    hint: {
      zh: `引号里的话照教案写，或者不用引号。教案那一处是：${words}`,
      en: `Quote the plan as it is, or leave out the quotation marks. There it says: ${words}`,
    },
  };
}
