import { z } from 'zod';
import type { Wording } from '../wording.ts';
import { bilingual, explained } from './bilingual.ts';

// Read before the languages and levels of the edition are known: it imports nothing that depends on them.

/** A line of words in which no one finds a number to ring: help lines are in their registry alone. */
function line(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^(?!.*\d(?:[ -]?\d){2})[^\n{}]+$/, {
      error: bilingual({
        zh: '写成一行，不用 {}，不写三位以上的号码：求助电话只写在 content/hotlines.yaml。',
        en: 'Write one line without {} and without numbers of three digits or more: help lines are in content/hotlines.yaml alone.',
      }),
    });
}

/** The option `ways`. `inLanguages` makes a form for a line that is written in each language. */
export function waysShape(inLanguages: <T extends z.ZodType>(line: T) => z.ZodObject<Record<string, z.ZodOptional<T>>>) {
  const way = z.strictObject({
    id: explained(z.int().min(1).max(9), {
      zh: '编号，1 到 9：材料的 yaml 和计划里的 ways 写它，网址是 ways/3。',
      en: 'Its number, from 1 to 9: it is written under ways in the yaml of documents and in the plan, and its address is ways/3.',
    }),
    name: explained(inLanguages(line(40)), { zh: '名字，每种语言各写一个。', en: 'Its name in every language.' }),
    about: explained(inLanguages(line(160)), {
      zh: '一句：做些什么，给谁。每种语言各写一句。',
      en: 'A sentence in every language: what is done, and for whom.',
    }),
  });
  return {
    ways: explained(z.array(way).optional(), {
      zh: '有哪几种帮法，照先后。不写就是本项目的四种；[] 是不分帮法：没有这几页，材料也不用写 ways。',
      en: 'The ways to help, in order. Left out: the four of the project; [] is none: there are no pages of ways, and documents do not name them.',
    }),
  };
}

interface Fault {
  path: PropertyKey[];
  message: Wording;
  hint: Wording;
}

/** Numbers that are written twice. */
export function wayRelations(value: unknown): Fault[] {
  const { ways } = (value ?? {}) as { ways?: unknown };
  const ids = Array.isArray(ways) ? ways.map((way: { id?: unknown } | null) => way?.id) : [];
  return ids.flatMap((id, index): Fault[] =>
    typeof id === 'number' && ids.indexOf(id) < index
      ? [
          {
            path: ['ways', index, 'id'],
            message: { zh: `${id} 写了两次。`, en: `${id} is written twice.` },
            hint: { zh: '删掉一个，或者改一个。', en: 'Delete one of them or change it.' },
          },
        ]
      : [],
  );
}
