import { z } from 'zod';
import type { Localized } from '../locale.ts';
import { adultRoles, type Choices, closings, endings, problems, seasons, todays, weekdays } from '../stories/choices.ts';
import { explained } from './bilingual.ts';
import { localized, slug } from './common.ts';
import { fieldOf } from './relations.ts';
import type { ValidationError } from './validate.ts';

/** One of a closed list, whose names an editor shows. */
function choice<Name extends string>(choices: Choices<Name>, meaning: Localized) {
  const names = Object.keys(choices) as [Name, ...Name[]];
  return explained(z.enum(names), {
    zh: `${meaning.zh}：${names.map((name) => `${name} ${choices[name].zh}`).join('，')}。`,
    en: `${meaning.en}: ${names.map((name) => `${name} (${choices[name].en})`).join(', ')}.`,
  });
}

const things = (meaning: Localized) => explained(z.array(localized).default([]), meaning);

const story = z.strictObject({
  document: explained(z.string(), { zh: '哪份材料的：编号，和文件名一样。', en: 'The id of its document, as in the name of the file.' }),
  sheet: explained(slug.optional(), {
    zh: '在哪张讲义里；在教案、指南里就不写。',
    en: 'The handout that it is in; left out for the plan or the guide.',
  }),
  names: things({
    zh: '里面每个孩子的名字，主角在前，照文章里的写法。',
    en: 'The name of every child in it, the hero first, as the texts write it.',
  }),
  age: explained(z.int().min(1).max(20).optional(), { zh: '主角几岁，写了才填。', en: 'How old the hero is, if it says so.' }),
  carer: explained(localized.optional(), { zh: '谁在照顾他。', en: 'Who looks after the hero.' }),
  mother: explained(localized.optional(), {
    zh: '妈妈做什么；没说到就不写。',
    en: 'What the mother works as; left out if it does not say.',
  }),
  father: explained(localized.optional(), {
    zh: '爸爸做什么；没说到就不写。',
    en: 'What the father works as; left out if it does not say.',
  }),
  trades: things({
    zh: '故事里别的大人做什么。同一行当，用登记里已有的说法。',
    en: 'What the other adults in it work as. Use the words that the register already has for a trade.',
  }),
  place: explained(localized.optional(), { zh: '在哪里。', en: 'Where it is set.' }),
  season: choice(seasons, { zh: '季节', en: 'Season' }).optional(),
  weekday: choice(weekdays, { zh: '星期几', en: 'Weekday' }).optional(),
  animals: things({ zh: '有什么动物。', en: 'Its animals.' }),
  objects: things({ zh: '靠哪样东西推动，最多几样。', en: 'The few objects on which it turns.' }),
  problem: choice(problems, { zh: '碰上什么事', en: 'What it is about' }).optional(),
  ending: choice(endings, { zh: '怎么收', en: 'How it ends' }).optional(),
  adults: explained(z.array(choice(adultRoles, { zh: '大人', en: 'An adult' })).optional(), {
    zh: '每个要紧的大人在里面怎样；没有大人写 []。',
    en: 'What each adult who matters does in it; [] without one.',
  }),
  wrong: explained(z.boolean().default(false), { zh: 'true：主角自己有错。', en: 'true: the hero is in the wrong.' }),
  today: explained(z.array(choice(todays, { zh: '今天的生活', en: "Today's life" })).default([]), {
    zh: '有今天生活里的哪几样。',
    en: "What of today's life is in it.",
  }),
  closing: choice(closings, { zh: '最后一句是什么', en: 'What its last line is' }).optional(),
  last: explained(localized.optional(), { zh: '最后一句，照抄。', en: 'Its last line, word for word.' }),
});

/** What the stories of the documents are made of. docs/stories.md describes the format. */
export const storiesFile = z.array(story);

export type Story = z.infer<typeof storiesFile>[number];

/** A story in the sense of the quotas: an entry that says how it goes. Others hold the names of examples. */
export type ToldStory = Story & Required<Pick<Story, 'problem' | 'ending' | 'adults' | 'closing' | 'last'>>;

const told = ['problem', 'ending', 'adults', 'closing', 'last'] as const;

/** Whether an entry says how a story goes. One that lacks a part of it is reported and does not count. */
export function isTold(entry: Story): entry is ToldStory {
  return told.every((key) => entry[key] !== undefined);
}

/** An entry has all that makes a story, or only names. */
export function storyRelations(value: unknown): ValidationError[] {
  const entries: unknown[] = Array.isArray(value) ? value : [];
  return entries.flatMap((entry, index) => {
    const missing = told.filter((key) => fieldOf(entry, key) === undefined);
    if (missing.length === 0 || missing.length === told.length) return [];
    return [
      {
        path: [index],
        message: {
          zh: `这个故事缺 ${missing.join('、')}。`,
          en: `This story lacks ${missing.join(', ')}.`,
        },
        hint: {
          zh: '补上；只是例子里的名字，就一样也不写。',
          en: 'Add what is missing; where names are all that is noted, leave out all of them.',
        },
      },
    ];
  });
}
