import { z } from 'zod';
import type { Wording } from '../wording.ts';
import { bilingual, explained } from './bilingual.ts';

// Read before the languages and levels of the edition are known: it imports nothing that depends on them.

export const otherKinds = ['workshop', 'activity', 'one-to-one', 'referral'] as const;

export type OtherKind = (typeof otherKinds)[number];

/** The letters with which numbers of documents begin in the project's own curriculum. */
const projectLetters: Readonly<Record<OtherKind, string>> = { workshop: 'W', activity: 'A', 'one-to-one': 'O', referral: 'R' };

const id = z.string().regex(/^[A-Z]\d\d$/, {
  error: bilingual({ zh: '写一份材料的编号，比如 R01。', en: 'Write the id of a document, for example R01.' }),
});

/** Letters that are taken for digits when someone types the foot of a sheet are left out. */
const letter = z.string().regex(/^[ACE-HJKMNOPRT-Y]$/, {
  error: bilingual({
    zh: '写一个大写字母。B、D、I、L、Q、S、Z 打的时候会看成数字，不能用。',
    en: 'Write one capital letter. B, D, I, L, Q, S and Z are taken for digits when someone types the foot of a sheet.',
  }),
});

export const rolesShape = {
  letters: explained(
    z
      .strictObject(
        Object.fromEntries(otherKinds.map((kind) => [kind, letter.optional()])) as Record<OtherKind, z.ZodOptional<typeof letter>>,
      )
      .optional(),
    {
      zh: '各种材料的编号用什么字母开头。不写就是 workshop 用 W，activity 用 A，one-to-one 用 O，referral 用 R。',
      en: 'The letters with which the ids of each kind begin. Left out: W for workshop, A for activity, O for one-to-one, R for referral.',
    },
  ),
  roles: explained(
    z
      .strictObject({
        helpCards: explained(id.optional(), {
          zh: '有求助卡的那份材料：求助页叫人印它，每份拷贝里都有它。',
          en: 'The kit with the help cards: the help page recommends printing it, and every copy has it.',
        }),
        levelsCard: explained(
          z
            .string()
            .regex(/^[A-Z]\d\d\/[a-z0-9]+(-[a-z0-9]+)*$/, {
              error: bilingual({
                zh: '写编号和讲义的名字，比如 R02/four-level-card。',
                en: 'Write an id and the name of a handout, for example R02/four-level-card.',
              }),
            })
            .optional(),
          {
            zh: '说事情有多要紧、多快告诉谁的那张单子：搜索里遇到要紧的词，就指到它。',
            en: 'The sheet that says how serious something is and whom to inform how soon: the help in the search leads to it.',
          },
        ),
        training: explained(z.array(id).min(1).optional(), {
          zh: '带需先受训的课以前要参加的工作坊，先后照列的。',
          en: 'The workshops that come before a safeguarding lesson, in order.',
        }),
      })
      .optional(),
    {
      zh: '哪份材料担哪件事。不写就是 R01、R02/four-level-card、[W03, W04]。',
      en: 'Which documents have which part. Left out: R01, R02/four-level-card and [W03, W04].',
    },
  ),
};

/** The letters of an edition, completed by those of the project. */
export function lettersOf(written: Readonly<Partial<Record<OtherKind, string | undefined>>> = {}): Record<OtherKind, string> {
  return Object.fromEntries(otherKinds.map((kind) => [kind, written[kind] ?? projectLetters[kind]])) as Record<OtherKind, string>;
}

interface Fault {
  path: PropertyKey[];
  message: Wording;
  hint: Wording;
}

interface Written {
  letters?: unknown;
  levels?: unknown;
  roles?: { helpCards?: unknown; levelsCard?: unknown; training?: unknown };
}

/** Two kinds with one letter, a letter that levels begin with, and a document of another kind in a role. */
export function roleRelations(value: unknown): Fault[] {
  const { letters: own, levels, roles } = (value ?? {}) as Written;
  const letters = lettersOf(typeof own === 'object' && own !== null ? (own as Record<string, string>) : {});
  const ids = Array.isArray(levels) ? levels.map((level: { id?: unknown } | null) => String(level?.id)) : ['G'];
  return [
    ...otherKinds.flatMap((kind, index): Fault[] => {
      const twin = otherKinds.slice(0, index).find((other) => letters[other] === letters[kind]);
      const level = ids.find((one) => one.startsWith(letters[kind]));
      const isOwn = typeof own === 'object' && own !== null && kind in own;
      if (twin === undefined && (level === undefined || !isOwn)) return [];
      return [
        {
          path: ['letters', isOwn ? kind : twin!],
          message:
            twin === undefined
              ? { zh: `课的编号也用 ${letters[kind]} 开头。`, en: `Ids of lessons begin with ${letters[kind]} too.` }
              : {
                  zh: `${twin} 和 ${kind} 用了同一个字母 ${letters[kind]}。`,
                  en: `${twin} and ${kind} have the same letter, ${letters[kind]}.`,
                },
          hint: { zh: '换一个字母：编号要看得出是哪一种。', en: 'Use another letter: an id has to show of which kind a document is.' },
        },
      ];
    }),
    ...ofKind(roles?.helpCards, 'referral', ['roles', 'helpCards'], letters),
    ...ofKind(roles?.levelsCard, 'referral', ['roles', 'levelsCard'], letters),
    ...(Array.isArray(roles?.training) ? roles.training : []).flatMap((one, index) =>
      ofKind(one, 'workshop', ['roles', 'training', index], letters),
    ),
  ];
}

function ofKind(written: unknown, kind: OtherKind, path: PropertyKey[], letters: Record<OtherKind, string>): Fault[] {
  if (typeof written !== 'string' || !/^[A-Z]\d\d/.test(written) || written.startsWith(letters[kind])) return [];
  return [
    {
      path,
      message: { zh: `${written} 不是 ${kind}。`, en: `${written} is no ${kind}.` },
      hint: { zh: `写 ${letters[kind]} 开头的编号。`, en: `Write an id that begins with ${letters[kind]}.` },
    },
  ];
}
