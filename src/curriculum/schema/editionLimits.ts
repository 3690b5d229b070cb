import { z } from 'zod';
import { explained } from './bilingual.ts';

const kilobytes = z.number().min(1).max(50_000).optional();

/** How heavy a file may be, in KB of 1000 bytes: `limits` in `edition.yaml`. Pages and scripts are counted after gzip. */
const limits = z.strictObject({
  document: explained(kilobytes, {
    zh: '一份教案、指引、讲义的 PDF。不写就是 500。',
    en: 'The PDF of a plan, guide or handout. Left out: 500.',
  }),
  pack: explained(kilobytes, { zh: '一个包的 PDF。不写就是 1500。', en: 'The PDF of a pack. Left out: 1500.' }),
  word: explained(kilobytes, { zh: '一份 Word 文件。不写就是 150。', en: 'A Word file. Left out: 150.' }),
  slides: explained(kilobytes, { zh: '一份幻灯片。不写就是 500。', en: 'A presentation. Left out: 500.' }),
  book: explained(kilobytes, { zh: '一本电子书（EPUB）。不写就是 500。', en: 'A book of stories (EPUB). Left out: 500.' }),
  picture: explained(kilobytes, { zh: '一张发出去的图。不写就是 200。', en: 'A picture to send. Left out: 200.' }),
  page: explained(kilobytes, {
    zh: '一课的网页：HTML 和样式。不写就是 16.75。',
    en: 'The page of a lesson: its HTML and style sheets. Left out: 16.75.',
  }),
  pageMore: explained(kilobytes, {
    zh: '有表格、清单这些少见的块的网页，可以再多多少。不写就是 2.9。',
    en: 'How much more it may be with blocks that few lessons have, such as a form. Left out: 2.9.',
  }),
  pageScripts: explained(kilobytes, {
    zh: '一课的网页的脚本。不写就是 4.05。',
    en: 'The scripts of the page of a lesson. Left out: 4.05.',
  }),
  levelScripts: explained(kilobytes, { zh: '一级的网页的脚本。不写就是 10。', en: 'The scripts of the page of a level. Left out: 10.' }),
});

export const limitsShape = {
  limits: explained(limits.optional(), {
    zh: '做出来的文件最多多大，单位 KB。npm run verify 照它查。',
    en: 'The most KB that files which are built may have. `npm run verify` asks for it.',
  }),
};

export const limitsFile = z.object(limitsShape);

export type WrittenLimits = NonNullable<z.infer<typeof limitsFile>['limits']>;
