import { z } from 'zod';
import { traits } from '../edition/traits.ts';
import { type Way, ways } from '../ways.ts';
import { bilingual, explained } from './bilingual.ts';

const named = (language: 'zh' | 'en') =>
  traits.ways?.map(({ id, name }) => `${id} ${name[language] ?? Object.values(name).find((one) => one !== undefined)}`);

/** The ways to help of a document; none where the edition does not distinguish them. */
export const waysOf: z.ZodType<Way[]> =
  ways.length === 0
    ? z
        .array(z.int())
        .refine((written) => written.length === 0, {
          error: bilingual({
            zh: '这套课程不分帮法（edition.yaml 里写了 ways: []）：删掉这一行。',
            en: 'This edition has no ways to help (ways: [] in edition.yaml): delete this line.',
          }),
        })
        .default([])
    : explained(z.array(z.literal(ways)).min(1), {
        zh: `属于哪几种帮助：${named('zh')?.join('，') ?? '1 课后活动，2 一对一，3 上课和工作坊，4 咨询、法律援助、转介'}。`,
        en: `Which ways to help: ${named('en')?.join(', ') ?? '1 activities, 2 one-to-one, 3 classes and workshops, 4 counselling, legal aid and referral'}.`,
      });
