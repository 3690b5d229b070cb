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

/** Front matter of `plan.*.mdx`. At most five materials: a village teacher has one desk and no budget. */
export const planFrontMatter = z.strictObject({ ...base, materials: z.array(words).max(5).default([]) });

/** Front matter of `guide.*.mdx`. A workshop for thirty people may need a longer kit list. */
export const guideFrontMatter = z.strictObject({ ...base, materials: z.array(words).max(20).default([]) });

/** Front matter of a handout. `purpose` is for lists of handouts and is not printed on the sheet. */
export const handoutFrontMatter = z.strictObject({ title: words, purpose: words });

/** Front matter of a protocol: what has happened, the first sentence to say and the first thing to do. */
export const protocolFrontMatter = z.strictObject({ title: words, say: words.optional(), do: words.optional() });

/** Front matter of a page of `content/pages`. */
export const pageFrontMatter = z.strictObject({ title: words, summary: words });
