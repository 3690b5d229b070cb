import { z } from 'zod';
import { explained } from './bilingual.ts';
import { words } from './common.ts';

const base = {
  title: words,
  aim: words,
  outcomes: z.array(words).min(1).max(4),
  prepare: z.array(words).default([]),
  /** What to do while a training or another document that this one needs is not written. */
  untilThen: explained(words.optional(), {
    zh: '要先参加的培训、要靠的材料还没有写：写好以前怎么办。印在题目下面。',
    en: 'While a training or a document that this one needs is not written: what to do until then. Printed below the title.',
  }),
};

/** What a preparation card says in its own words; everything else on it comes from the plan (`print/content/prepCard.ts`). */
const card = z.strictObject({
  story: explained(words, {
    zh: '故事，两行以内：谁，遇到什么事，孩子跟着做什么。只印在备课卡上。',
    en: 'The story in two lines: who, what happens, what the pupils do with it. Only on the preparation card.',
  }),
  moments: explained(
    z
      .array(
        z.strictObject({
          when: explained(words, {
            zh: '教案里的一处：照抄一个 <IfThen> 的 when，或者 <Ask> 里一句回答（→ 前面的话）。',
            en: 'A place in the plan, word for word: the when of an <IfThen>, or an answer in an <Ask> (before its arrow).',
          }),
          do: explained(words, {
            zh: '这时候头一件要做、要说的。引号里的话，照教案那一处说的写。',
            en: 'The first thing to do or say then. What is in quotation marks is said in that place of the plan.',
          }),
        }),
      )
      .length(2),
    {
      zh: '两处要当心的：孩子可能受伤、出丑的时候。',
      en: 'The two moments to be ready for: those in which a child could be hurt or shamed.',
    },
  ),
});

/** Front matter of `plan.*.mdx`. At most five materials: a village teacher has one desk and no budget. */
export const planFrontMatter = z.strictObject({ ...base, materials: z.array(words).max(5).default([]), card: card.optional() });

/** Front matter of `guide.*.mdx`. A workshop for thirty people may need a longer kit list. */
export const guideFrontMatter = z.strictObject({ ...base, materials: z.array(words).max(20).default([]) });

/** Front matter of a handout. `purpose` is for lists of handouts and is not printed on the sheet. */
export const handoutFrontMatter = z.strictObject({ title: words, purpose: words });

/** Front matter of a protocol: what has happened, the first sentence to say and the first thing to do. */
export const protocolFrontMatter = z.strictObject({ title: words, say: words.optional(), do: words.optional() });

/** Front matter of a page of `content/pages`. */
export const pageFrontMatter = z.strictObject({ title: words, summary: words });
