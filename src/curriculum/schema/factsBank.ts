import { z } from 'zod';
import { bilingual, explained } from './bilingual.ts';
import { localized, slug, words } from './common.ts';
import { day } from './day.ts';

/** What laws say, as far as documents rely on it; the top of the file describes the format. */
export const factsFile = z.array(
  z.strictObject({
    id: explained(slug, {
      zh: '材料引用它时写的名字，比如 minors-63。',
      en: 'The name by which documents cite it, for example minors-63.',
    }),
    source: explained(slug, { zh: '哪一部法：content/sources.yaml 里的 id。', en: 'The law: an id from content/sources.yaml.' }),
    articles: explained(
      z.array(z.int().min(1).max(2000)).min(1, {
        error: bilingual({ zh: '写上是第几条，比如 [63]。', en: 'Write the article, for example [63].' }),
      }),
      { zh: '第几条；两条合起来说的写两个。', en: 'Its articles: more than one when they belong together.' },
    ),
    plain: explained(localized, { zh: '用平白的话说。', en: 'In plain words.' }),
    verbatim: explained(words.optional(), {
      zh: '原文，一字不差；从法律的全文抄来，不凭记忆。',
      en: 'The words of the law, copied from its full text and never from memory.',
    }),
    read: explained(day.optional(), {
      zh: '哪一天有人读过这一条；没有记下谁读过，就不写，付印前再核对。',
      en: 'The day on which someone read the article; left out when no one has noted it: compare before printing.',
    }),
  }),
);

export type Fact = z.infer<typeof factsFile>[number];
