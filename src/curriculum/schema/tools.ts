import { z } from 'zod';
import { kinds } from '../kind.ts';
import { type Locale, locales, requiredLocales } from '../locale.ts';
import { explained } from './bilingual.ts';
import { idLike, localized, slug } from './common.ts';
import { phrase } from './phrase.ts';

const phrases = z.array(phrase).min(1);

/** The named tools of the whole curriculum; docs/tools.md describes the format. */
export const toolsFile = z.array(
  z.strictObject({
    id: slug,
    name: localized,
    lesson: explained(idLike(kinds.lesson.idPattern, 'G2-10'), {
      zh: '哪一课第一次教它。',
      en: 'The lesson that introduces it.',
    }),
    about: explained(localized, { zh: '一句话：它是什么。', en: 'A sentence: what it is.' }),
    seconds: explained(localized, {
      zh: '没学过的班，十秒钟怎么说。',
      en: 'What to say, in ten seconds, to a class that never met it.',
    }),
    explained: explained(
      z.strictObject(
        Object.fromEntries(locales.map((locale) => [locale, requiredLocales.includes(locale) ? phrases : phrases.default([])])) as Record<
          Locale,
          typeof phrases
        >,
      ),
      {
        zh: '文章里有其中一句，就算说清楚了。写法和词表一样：… 是同一句里的几个字。',
        en: 'A text with one of these has explained it. Written as in the word lists: … is a little of the same sentence.',
      },
    ),
  }),
);

export type Tool = z.infer<typeof toolsFile>[number];

/** The tools of a lesson. */
export const lessonTools = explained(
  z
    .strictObject({
      introduces: explained(z.array(slug).default([]), { zh: '第一次教的。', en: 'Those that it introduces.' }),
      uses: explained(z.array(slug).default([]), { zh: '用到的、别的课教过的。', en: 'Those that it uses and another lesson introduces.' }),
    })
    .default({ introduces: [], uses: [] }),
  {
    zh: '这节课教哪样、用哪样有名字的工具：content/tools.yaml 里的 id。',
    en: 'The named tools that it introduces or uses: ids from content/tools.yaml.',
  },
);
