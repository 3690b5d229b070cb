import type { Locale } from '../../curriculum/locale.ts';
import type { Level, Levels } from '../../curriculum/schema/levels.ts';
import { phrasePattern } from '../phrase.ts';
import type { Finding, TextRule } from '../rule.ts';
import { Delays } from './delays.ts';
import { type Passage, passagesOf } from './passages.ts';
import { Shapes } from './shapes.ts';

/** A phrase has the same level, and a level the same delay, in every document: those of `content/levels.yaml`. */
export const levelsAgree: TextRule = {
  id: 'levels-agree',
  look: ({ levels }) => {
    if (levels.levels.length === 0) return () => [];
    const shapes = new Shapes(levels.levels);
    const listOf = new Map<Locale, LevelList>();
    return ({ text, locale }) => {
      const list = listOf.get(locale) ?? new LevelList(levels, locale);
      listOf.set(locale, list);
      return passagesOf(text.nodes, shapes, locale).flatMap((passage) =>
        [...list.otherLevels(passage), ...list.otherDelays(passage)].map(({ offset, ...said }) => ({
          file: text.file,
          ...passage.placeOf(offset),
          ...said,
        })),
      );
    };
  },
};

type Said = Pick<Finding, 'message' | 'hint'> & { offset: number };

/** The list in one language. */
class LevelList {
  private readonly levels: readonly Level[];
  private readonly phrases: { level: Level; pattern: RegExp }[];
  private readonly delays: Delays;

  constructor({ levels, phrases }: Levels, locale: Locale) {
    this.levels = levels;
    this.phrases = phrases.map((entry) => ({
      level: levels.find(({ id }) => id === entry.level)!,
      pattern: phrasePattern(entry[locale], locale),
    }));
    this.delays = new Delays(levels, locale);
  }

  /** Phrases that a passage gives another level or, where it names no level, another delay. */
  otherLevels(passage: Passage): Said[] {
    return this.phrases.flatMap(({ level, pattern }) =>
      [...passage.words.matchAll(pattern)].flatMap(({ 0: words, index }): Said[] => {
        const shapes = passage.shapesFor(index, index + words.length);
        if (shapes.length === 0) {
          const delay = this.delays.otherIn(passage.sentenceAround(index), level);
          return delay === undefined ? [] : [{ offset: index, ...phraseWithDelay(words, level, delay) }];
        }
        const other = this.levels.find(({ shape }) => shape === shapes[0]);
        return other && !shapes.includes(level.shape) ? [{ offset: index, ...phraseWithLevel(words, level, other) }] : [];
      }),
    );
  }

  /** Levels that a passage gives another delay. */
  otherDelays(passage: Passage): Said[] {
    return passage.explained.flatMap(({ shape, words, offset }): Said[] => {
      const level = this.levels.find((entry) => entry.shape === shape)!;
      const delay = this.delays.otherIn(words, level);
      return delay === undefined ? [] : [{ offset, ...levelWithDelay(level, delay) }];
    });
  }
}

const inList = { zh: '在 content/levels.yaml 里', en: 'in content/levels.yaml' };

function phraseWithLevel(words: string, level: Level, other: Level): Pick<Finding, 'message' | 'hint'> {
  return {
    message: {
      zh: `"${words}" ${inList.zh}是 ${named(level, 'zh')}，这里是 ${named(other, 'zh')}。`,
      en: `"${words}" is ${named(level, 'en')} ${inList.en}, but ${named(other, 'en')} here.`,
    },
    hint: sameEverywhere(`改成 ${level.shape}`, `Make it ${level.shape}`),
  };
}

function phraseWithDelay(words: string, level: Level, delay: string): Pick<Finding, 'message' | 'hint'> {
  return {
    message: {
      zh: `"${words}" ${inList.zh}是 ${named(level, 'zh')}：${level.within.zh}。这里写的是“${delay}”。`,
      en: `"${words}" is ${named(level, 'en')} ${inList.en}: ${level.within.en}. Here it says "${delay}".`,
    },
    hint: sameEverywhere(`写成“${level.within.zh}”`, `Write "${level.within.en}"`),
  };
}

function levelWithDelay(level: Level, delay: string): Pick<Finding, 'message' | 'hint'> {
  return {
    message: {
      zh: `${named(level, 'zh')}${inList.zh}是“${level.within.zh}”，这里写的是“${delay}”。`,
      en: `${named(level, 'en')} means "${level.within.en}" ${inList.en}, but here it says "${delay}".`,
    },
    hint: sameEverywhere(`写上“${level.within.zh}”`, `Write "${level.within.en}"`),
  };
}

function named({ shape, name }: Level, language: 'zh' | 'en'): string {
  return language === 'zh' ? `${shape}（${name.zh}）` : `${shape} (${name.en})`;
}

function sameEverywhere(zh: string, en: string): Finding['hint'] {
  return {
    zh: `${zh}。真要改级别或时限，先改 content/levels.yaml，每一份材料都照它。`,
    en: `${en}. To change a level or its delay, change content/levels.yaml first: every document agrees with it.`,
  };
}
