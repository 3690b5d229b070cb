import { z } from 'zod';
import { bilingual, explained } from './bilingual.ts';
import { words } from './common.ts';

/** How a curriculum may add to a list that comes with the program. */
export interface LayerRules {
  /** Which entries protect children, so that they can be added to and not taken from: all, none, or those marked with `protects`. */
  protect: 'all' | 'marked' | 'none';
  /** Whether a text that is not said to a writer is a list, a line each. */
  hasLines?: boolean;
}

/** The lists of `lists/`, which come with the program; the file of the same name in `content/` adds to them. */
export const layeredLists = {
  'safe-messaging': { protect: 'marked' },
  sentences: { protect: 'marked', hasLines: true },
  'crisis-words': { protect: 'all' },
  'classroom-words': { protect: 'none' },
  'craft-words': { protect: 'marked' },
  safeguards: { protect: 'all' },
} as const satisfies Readonly<Record<string, LayerRules>>;

export type LayeredList = keyof typeof layeredLists;

/** The folder of the lists in the project. */
export const listsFolder = 'lists';

export function isLayered(name: string): name is LayeredList {
  return Object.hasOwn(layeredLists, name);
}

export function generalFileOf(name: LayeredList): string {
  return `${listsFolder}/${name}.yaml`;
}

/** An entry of a list that protects children: `protects: true`. */
export const protects = explained(z.literal(true).optional(), {
  zh: 'true：这是保护孩子的，每套课程只能往里加，不能去掉。',
  en: 'true: it protects children, so that a curriculum can add to it and take nothing out.',
});

const reason = words.min(12, {
  error: bilingual({ zh: '用一句话写明为什么这里不用它。', en: 'Say in a sentence why it is not used here.' }),
});

/** Why a general entry is not used: `leftOut` of an entry with its id. */
export const leftOut = explained(reason, {
  zh: '通用词表里的这一条整条不用，一句话写明为什么。',
  en: 'The general entry of this id is not used; a sentence says why.',
});

/** Single phrases of a general entry that are not used. */
export const without = explained(
  z.array(
    z.strictObject({
      phrase: explained(words, { zh: '通用词表里的一条，照抄。', en: 'A phrase of the general list, exactly as it is written there.' }),
      reason: explained(reason, { zh: '一句话：为什么不用它。', en: 'A sentence: why it is not used.' }),
    }),
  ),
  { zh: '通用词表里不用的几条，各写一条理由。', en: 'Phrases of the general list that are not used, each with its reason.' },
);
