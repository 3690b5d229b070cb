import { z } from 'zod';
import { type CheckId, checkIds } from '../catalogue.ts';
import { locales } from '../locale.ts';
import { bilingual, explained } from './bilingual.ts';
import { localizedLine, words } from './common.ts';

/** How grave what a check finds is, from nothing at all on. */
export const ownSeverities = ['off', 'advice', 'warning', 'error'] as const;

/** The classes for which a lesson says what changes in them. */
const roomNames = ['small', 'large', 'mixed'] as const;

/** One number for every language, or one for each. */
function numberFor(number: z.ZodNumber) {
  return z
    .union([number, z.partialRecord(z.enum(locales as [string, ...string[]]), number)], {
      error: bilingual({
        zh: `写一个数，或者一种语言一个：{ ${locales.map((locale) => `${locale}: 3`).join(', ')} }。`,
        en: `Write one number, or one for each language: { ${locales.map((locale) => `${locale}: 3`).join(', ')} }.`,
      }),
    })
    .optional();
}

const pages = numberFor(z.int().min(1).max(8));
const wordCount = numberFor(z.int().min(5).max(2000));
const minutes = numberFor(z.number().min(0).max(15));

const ownCheck = z.strictObject({
  severity: explained(z.enum(ownSeverities).optional(), {
    zh: '查出来算什么：error 错误，warning 提醒，advice 建议，off 不查。',
    en: 'What a finding is: an error, a warning, advice, or off for none at all.',
  }),
  reason: explained(localizedLine(words).optional(), {
    zh: '为什么：谁定的，因为什么。降低、关掉，都要写。',
    en: 'Why: who decided it, and what for. Needed to lower a check or switch it off.',
  }),
  pages: explained(pages, { zh: '最多几页。', en: 'The most pages.' }),
  guide: explained(numberFor(z.int().min(1).max(60)), {
    zh: '工作坊、活动、材料包的指引最多几页。',
    en: 'The most pages of a guide of a workshop, an activity or a kit.',
  }),
  perMinute: explained(wordCount, { zh: '一分钟的课，教案最多几个字。', en: 'The most words of a plan for each minute of its lesson.' }),
  words: explained(wordCount, { zh: '一句最多几个字。', en: 'The most words of a sentence.' }),
  least: explained(wordCount, { zh: '至少几个字。', en: 'The fewest words.' }),
  most: explained(wordCount, { zh: '最多几个字。', en: 'The most words.' }),
  answers: explained(numberFor(z.int().min(1).max(6)), { zh: '一问至少写几个回答。', en: 'The fewest answers to a question.' }),
  answer: explained(minutes, { zh: '一个回答要几分钟。', en: 'The minutes that an answer takes.' }),
  handingOut: explained(minutes, { zh: '一人一张发下去要几分钟。', en: 'The minutes it takes to hand out a sheet to each pupil.' }),
  moving: explained(minutes, { zh: '换座位要几分钟。', en: 'The minutes it takes to move seats.' }),
  rooms: explained(z.array(z.enum(roomNames)).min(1).optional(), {
    zh: '要写明哪几种班怎么上。',
    en: 'The classes for which a lesson says what changes in them.',
  }),
});

/** What an edition asks of its texts otherwise than the project: `checks` in `edition.yaml`. */
export const ownChecks = z.partialRecord(z.enum(checkIds as [CheckId, ...CheckId[]]), ownCheck);

export type OwnCheck = z.infer<typeof ownCheck>;
export type OwnChecks = z.infer<typeof ownChecks>;
