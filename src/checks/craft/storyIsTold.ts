import { blocksOf } from '../../blocks/blocksOf.ts';
import storyBlock from '../../blocks/story/block.ts';
import { checkNumber } from '../../curriculum/edition/checkNumbers.ts';
import { type Locale, originalLocale } from '../../curriculum/locale.ts';
import { countWords, unitOf } from '../../curriculum/spokenWords.ts';
import { plainText } from '../../curriculum/tree.ts';
import type { Finding, TextRule } from '../rule.ts';
import { someoneIsNamed } from './someoneIsNamed.ts';

/** A story of a lesson is neither a sentence nor a chapter, and it is about someone with a name. */
export const storyIsTold: TextRule = {
  id: 'story-is-told',
  look:
    (_registries, _cache, checks) =>
    ({ document, text, handout, locale }) => {
      if (!document?.lesson || handout || locale !== originalLocale) return [];
      const least = checkNumber(checks, 'story-is-told', 'least', locale);
      const most = checkNumber(checks, 'story-is-told', 'most', locale);
      const stories = blocksOf(text.nodes, storyBlock).map(({ at, children }) => ({ at, words: plainText(children) }));
      const all = stories.map(({ words }) => words).join('');
      return stories.flatMap(({ at, words }, index): Finding[] => {
        const length = countWords(words, locale);
        const place = { file: text.file, ...at };
        // The end of a story is told later on in many lessons, and is short.
        const isFirst = index === 0;
        return [
          ...(isFirst && countWords(all, locale) < least ? [{ ...place, ...tooShort(length, least, locale) }] : []),
          ...(length > most ? [{ ...place, ...tooLong(length, most, locale) }] : []),
          ...(isFirst && !someoneIsNamed(all, locale) ? [{ ...place, ...noOne }] : []),
        ];
      });
    },
};

type Said = Pick<Finding, 'message' | 'hint'>;

function tooShort(length: number, least: number, locale: Locale): Said {
  const { zh, en } = unitOf(locale);
  return {
    message: { zh: `这个故事只有 ${length} ${zh}。`, en: `This story has only ${length} ${en}.` },
    hint: {
      zh: `写到 ${least} ${zh}以上：谁，在哪里，出了什么事。`,
      en: `Make it ${least} or more: who, where, and what happens.`,
    },
  };
}

function tooLong(length: number, most: number, locale: Locale): Said {
  const { zh, en } = unitOf(locale);
  return {
    message: { zh: `这个故事有 ${length} ${zh}。`, en: `This story has ${length} ${en}.` },
    hint: {
      zh: `${most} ${zh}以内全班才坐得住：删一段，或者分两次念。`,
      en: `A class listens to at most ${most}: take a paragraph out, or read it in two parts.`,
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
