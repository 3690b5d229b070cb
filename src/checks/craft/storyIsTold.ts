import { blocksOf } from '../../blocks/blocksOf.ts';
import storyBlock from '../../blocks/story/block.ts';
import { type Locale, like, originalLocale } from '../../curriculum/locale.ts';
import { countWords, unitOf } from '../../curriculum/spokenWords.ts';
import { plainText } from '../../curriculum/tree.ts';
import type { Finding, TextRule } from '../rule.ts';
import { someoneIsNamed } from './someoneIsNamed.ts';

/** Characters, or English words, which take as long: shorter, nothing happens; longer, fifty children no longer listen. */
const least = { zh: 120, en: 75 };
const most = { zh: 450, en: 275 };

/** A story of a lesson is neither a sentence nor a chapter, and it is about someone with a name. */
export const storyIsTold: TextRule = {
  id: 'story-is-told',
  look:
    () =>
    ({ document, text, handout, locale }) => {
      if (!document?.lesson || handout || locale !== originalLocale) return [];
      const stories = blocksOf(text.nodes, storyBlock).map(({ at, children }) => ({ at, words: plainText(children) }));
      const language = like[locale];
      const all = stories.map(({ words }) => words).join('');
      return stories.flatMap(({ at, words }, index): Finding[] => {
        const length = countWords(words, locale);
        const place = { file: text.file, ...at };
        // The end of a story is told later on in many lessons, and is short.
        const isFirst = index === 0;
        return [
          ...(isFirst && countWords(all, locale) < least[language] ? [{ ...place, ...tooShort(length, locale) }] : []),
          ...(length > most[language] ? [{ ...place, ...tooLong(length, locale) }] : []),
          ...(isFirst && !someoneIsNamed(all, locale) ? [{ ...place, ...noOne }] : []),
        ];
      });
    },
};

type Said = Pick<Finding, 'message' | 'hint'>;

function tooShort(length: number, locale: Locale): Said {
  const { zh, en } = unitOf(locale);
  return {
    message: { zh: `这个故事只有 ${length} ${zh}。`, en: `This story has only ${length} ${en}.` },
    hint: {
      zh: `写到 ${least[like[locale]]} ${zh}以上：谁，在哪里，出了什么事。`,
      en: `Make it ${least[like[locale]]} or more: who, where, and what happens.`,
    },
  };
}

function tooLong(length: number, locale: Locale): Said {
  const { zh, en } = unitOf(locale);
  return {
    message: { zh: `这个故事有 ${length} ${zh}。`, en: `This story has ${length} ${en}.` },
    hint: {
      zh: `${most[like[locale]]} ${zh}以内全班才坐得住：删一段，或者分两次念。`,
      en: `A class listens to at most ${most[like[locale]]}: take a paragraph out, or read it in two parts.`,
    },
  };
}

const noOne: Said = {
  message: { zh: '这个故事里没有一个人有名字。', en: 'No one in this story has a name.' },
  hint: {
    zh: '给故事里的孩子起个名字，像现在点名册上的那样：“有一个孩子”谁也不是。',
    en: 'Give the child a name, as in class lists of today: "a child" is no one.',
  },
};
