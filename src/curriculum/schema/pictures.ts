import { z } from 'zod';
import { explained } from './bilingual.ts';
import { localized, slug, words } from './common.ts';
import { inEachLanguage } from './wordClasses.ts';

/** What drawings show, in the order in which lists of them are given. `sheet`: a shape to write, colour or draw in. */
export const pictureKinds = ['weather', 'people', 'body', 'thing', 'place', 'journey', 'living', 'sheet'] as const;

export type PictureKind = (typeof pictureKinds)[number];

/** What the drawings of `content/pictures` show, and the words by which writers find them. */
export const picturesFile = z.array(
  z.strictObject({
    id: explained(slug, {
      zh: '图的名字：slippers 就是 content/pictures/slippers.svg。',
      en: 'The name of the drawing: slippers is content/pictures/slippers.svg.',
    }),
    kind: explained(z.enum(pictureKinds), {
      zh: '天气 weather、人 people、身体 body、东西 thing、地方 place、车船 journey、动植物 living、可以写画的形状 sheet。',
      en: 'What it shows; living is an animal or a plant, sheet a shape to write, colour or draw in.',
    }),
    title: explained(localized, { zh: '图上是什么。', en: 'What it shows.' }),
    words: explained(z.strictObject(inEachLanguage(z.array(words).default([]), [])), {
      zh: '写的人还会用哪些词来找它。',
      en: 'Other words by which writers look for it.',
    }),
  }),
);

export type PictureEntry = z.infer<typeof picturesFile>[number];
