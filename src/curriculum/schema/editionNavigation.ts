import { z } from 'zod';
import { didYouMean } from '../suggest.ts';
import type { Wording } from '../wording.ts';
import { bilingual, explained } from './bilingual.ts';

// Read before the languages and levels of the edition are known: it imports nothing that depends on them.

/** The pages of the program that a menu may lead to. */
export const programPages = [
  'grades',
  'workshops',
  'activities',
  'one-to-one',
  'referral',
  'help',
  'strands',
  'ways',
  'downloads',
  'offline',
  'this-week',
  'planner',
  'pack',
  'stamp',
  'printing',
  'class-tally',
  'sheet',
  'search',
] as const;

/** The tools, in the order of the project. */
export const programTools = ['this-week', 'planner', 'pack', 'stamp', 'printing', 'class-tally', 'sheet', 'offline'] as const;

/** The texts of `content/pages` that the program leads to, and those of them that no edition can do without. */
export const projectPages = ['how-to-use', 'safety', 'about', 'evidence', 'printing'] as const;
export const neededPages = ['safety', 'about'] as const;

const pageName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: bilingual({
    zh: '写网页的名字，比如 help、workshops、about。',
    en: 'Write the name of a page, for example help, workshops or about.',
  }),
});

export const navigationShape = {
  navigation: explained(
    z
      .strictObject({
        menu: explained(z.array(pageName).min(1).max(8).optional(), {
          zh: '每一页最上面的菜单，照先后；help 一定要有。',
          en: 'The menu at the head of every page, in order; help has to be in it.',
        }),
        tools: explained(z.array(z.enum(programTools)).optional(), {
          zh: '列出来的工具，照先后；sheet 一定要有，因为每张纸都说到它。',
          en: 'The tools that are listed, in order; sheet has to be among them, since every sheet names it.',
        }),
      })
      .optional(),
    { zh: '菜单和工具。不写就和本项目一样。', en: 'The menu and the tools. Left out, as in the project’s own curriculum.' },
  ),
  pages: explained(z.array(pageName).optional(), {
    zh: 'content/pages 里一定要有的文章；safety 和 about 总要有。',
    en: 'The texts that content/pages has to have; safety and about are always needed.',
  }),
};

interface Fault {
  path: PropertyKey[];
  message: Wording;
  hint: Wording;
}

interface Written {
  navigation?: { menu?: unknown; tools?: unknown };
  pages?: unknown;
  kinds?: unknown;
  year?: unknown;
  ways?: unknown;
}

/** The pages of kinds of documents, which are there only with the kind. */
const pageOfKind: Readonly<Record<string, string>> = {
  workshop: 'workshops',
  activity: 'activities',
  'one-to-one': 'one-to-one',
  referral: 'referral',
};

/** What an edition may not say of its menu, its tools and its pages. */
export function navigationRelations(value: unknown): Fault[] {
  const written = (value ?? {}) as Written;
  const listed = (list: unknown) => (Array.isArray(list) ? list.map(String) : undefined);
  const [menu, tools, pages] = [listed(written.navigation?.menu), listed(written.navigation?.tools), listed(written.pages)];
  const gone = goneIn(written);
  const texts = pages === undefined ? [...projectPages] : [...new Set([...pages, ...neededPages])];
  const reachable = [...programPages.filter((page) => page !== 'printing'), ...texts].filter((page) => !gone.includes(page));
  return [
    ...(menu === undefined
      ? []
      : [...missingFrom(menu, ['help'], ['navigation', 'menu']), ...unknownIn(menu, reachable, ['navigation', 'menu'])]),
    ...(tools === undefined
      ? []
      : [...missingFrom(tools, ['sheet'], ['navigation', 'tools']), ...unknownIn(tools, reachable, ['navigation', 'tools'])]),
    ...(pages === undefined ? [] : missingFrom(pages, neededPages, ['pages'])),
  ];
}

function goneIn({ kinds, year, ways }: Written): string[] {
  return [
    ...(year === 'none' ? ['this-week', 'planner'] : []),
    ...(Array.isArray(ways) && ways.length === 0 ? ['ways'] : []),
    ...(Array.isArray(kinds)
      ? Object.keys(pageOfKind)
          .filter((kind) => !kinds.includes(kind))
          .map((kind) => pageOfKind[kind]!)
      : []),
  ];
}

const why: Readonly<Record<string, Wording>> = {
  help: { zh: '孩子和大人都要一眼找到求助电话', en: 'children and adults have to find the help lines at a glance' },
  sheet: { zh: '每张纸的页脚都叫人去那里看还能不能用', en: 'the foot of every sheet sends people there' },
  safety: {
    zh: '每一页、每一包都靠它说明出了事怎么办',
    en: 'every page and pack relies on it to say what to do when something has happened',
  },
  about: { zh: '读的人要知道这是谁写的', en: 'readers have to know whose material this is' },
};

function missingFrom(list: readonly string[], needed: readonly string[], path: PropertyKey[]): Fault[] {
  return needed
    .filter((page) => !list.includes(page))
    .map((page) => ({
      path,
      message: {
        zh: `"${path.join('.')}" 里没有 ${page}：${why[page]!.zh}。`,
        en: `"${path.join('.')}" leaves out ${page}: ${why[page]!.en}.`,
      },
      hint: { zh: `加上 ${page}。`, en: `Add ${page}.` },
    }));
}

function unknownIn(list: readonly string[], known: readonly string[], path: PropertyKey[]): Fault[] {
  return list.flatMap((page, index): Fault[] => {
    const place = [...path, index];
    if (list.indexOf(page) < index)
      return [
        {
          path: place,
          message: { zh: `${page} 写了两次。`, en: `${page} is written twice.` },
          hint: { zh: '删掉一个。', en: 'Delete one of them.' },
        },
      ];
    if (known.includes(page)) return [];
    const { zh, en } = didYouMean(page, known);
    return [
      {
        path: place,
        message: { zh: `这套课程没有 ${page} 这一页。`, en: `This edition has no page ${page}.` },
        hint: {
          zh: `${zh}自己写的文章，先列在 pages 里。`,
          en: `${en} List a text of your own under pages first.`,
        },
      },
    ];
  });
}
