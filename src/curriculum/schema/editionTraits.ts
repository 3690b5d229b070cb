import { z } from 'zod';
import { languagesFolder, readLanguages } from '../language.ts';
import type { Wording } from '../wording.ts';
import { bilingual, explained } from './bilingual.ts';
import { navigationRelations, navigationShape } from './editionNavigation.ts';
import { otherKinds, roleRelations, rolesShape } from './editionRoles.ts';
import { wayRelations, waysShape } from './editionWays.ts';
import { yearRelations, yearShape } from './editionYear.ts';
import { nameInYaml } from './valueName.ts';

// This file is read before the languages and levels of the edition are known: it imports nothing that depends on them.

/** What is wrong, where in the file, and what to do: a `ValidationError`. */
interface TraitError {
  path: PropertyKey[];
  message: Wording;
  hint: Wording;
}

const codes = [...readLanguages(languagesFolder).keys()];

const longestName = 40;

const nameLine = z
  .string()
  .trim()
  .min(1)
  .max(longestName)
  .refine((line) => !line.includes('\n'), { error: bilingual({ zh: '写成一行。', en: 'Write it in one line.' }) });

/** A line in some of the languages; `traitRelations` requires those of the edition. */
function byLanguage<T extends z.ZodType>(line: T) {
  return z.strictObject(Object.fromEntries(codes.map((code) => [code, line.optional()])));
}

const named = byLanguage(nameLine);

/** It is in the foot of every sheet, between the dots that part it. */
const licenceName = z
  .string()
  .trim()
  .min(1)
  .max(24)
  .regex(/^[^·•\n{}]+$/, {
    error: bilingual({
      zh: '写短的名字，比如 CC BY-SA 4.0，里面没有 · 和 {}。',
      en: 'Write its short name, for example CC BY-SA 4.0, without · and {}.',
    }),
  });

const licenceUrl = z.string().regex(/^https:\/\/[^\s{}"<>]{1,120}$/, {
  error: bilingual({ zh: '写 https:// 开头的网址。', en: 'Write an address that begins with https://.' }),
});

const licenceTerms = z
  .string()
  .trim()
  .min(1)
  .max(160)
  .regex(/^(?!.*\d(?:[ -]?\d){4})[^\n{}]+$/, {
    error: bilingual({
      zh: '写一句：可以怎么用。不写号码，不用 {}。',
      en: 'Write one sentence: what others may do. No numbers of five digits or more, no {}.',
    }),
  });

const licence = z.strictObject({
  name: explained(byLanguage(licenceName), {
    zh: '短的名字，每种语言各写一个：印在每张纸的页脚。',
    en: 'Its short name in every language: in the foot of every sheet.',
  }),
  url: explained(byLanguage(licenceUrl), { zh: '在哪里读得到，每种语言各写一个。', en: 'Where it can be read, in every language.' }),
  terms: explained(byLanguage(licenceTerms), {
    zh: '可以怎么用，每种语言各写一句。',
    en: 'What others may do, a sentence in every language that begins with a small letter.',
  }),
});

const slug = z
  .string()
  .max(30)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: bilingual({
      zh: '只用小写字母 a–z、数字和单个连字符，比如 harbour。',
      en: 'Use small letters a–z, digits and single hyphens, for example harbour.',
    }),
  });

/** Numbers such as W02 are those of other documents. */
const levelId = z.string().regex(/^(?![WAOR]\d\d$)[A-Z]{1,3}[1-9]?\d?$/, {
  error: bilingual({
    zh: '写一到三个大写字母，后面可以有数字，比如 S1：课的编号就是 S1-01。W、A、O、R 加两个数字是别的材料的编号。',
    en: 'Write one to three capital letters and a number if need be, for example S1: lessons are then S1-01. W, A, O or R and two digits are numbers of other documents.',
  }),
});

const level = z.strictObject({
  id: explained(levelId, {
    zh: '编号，比如 S1：课的编号是 S1-01，文件夹是 lessons/s1/01-…。',
    en: 'Its id, for example S1: its lessons are S1-01, S1-02 …, their folders lessons/s1/01-…',
  }),
  name: explained(named, { zh: '名字，每种语言各写一个：第一阶段。', en: 'Its name in every language of the edition: Stage 1.' }),
  ages: explained(
    z
      .string()
      .regex(/^\d{1,2}-\d{1,2}$/, { error: bilingual({ zh: '照这样写：12-14。', en: 'Write them such as 12-14.' }) })
      .optional(),
    { zh: '几岁到几岁，比如 12-14。', en: 'From which age to which, for example 12-14.' },
  ),
  sessions: explained(z.int().min(1).max(40), {
    zh: '一共几课。',
    en: 'How many lessons it has.',
  }),
  band: explained(nameLine.optional(), {
    zh: '属于哪一段：名字一样的几级是一段，content/needs.yaml 的 at 也可以写它。不写，一级就是一段。',
    en: 'The band that it belongs to: levels with the same one are a band, which "at" in content/needs.yaml may name. Left out, each level is a band.',
  }),
  young: explained(z.boolean().default(false), {
    zh: 'true：要读给孩子听的年纪。说的话要短，中文讲义有拼音，多画少写。',
    en: 'true: an age that is read to. What is said is short, Chinese handouts have pinyin, and pupils draw rather than write.',
  }),
});

export const frameworkNames = ['guideline', 'health-guide', 'competencies', 'needs'] as const;
export type Framework = (typeof frameworkNames)[number];

/** What is read once, before anything else, because the form of everything else depends on it: `edition/traits.ts`. */
export const traitShape = {
  name: explained(named.optional(), {
    zh: '这套课程的名字，每种语言各写一个：网站、封面、文件里的名字都用它。不写就是“纸鸢”。',
    en: 'The name of the curriculum in every language: on the site, on covers and in files. Left out, it is Paper Kite.',
  }),
  slug: explained(slug.optional(), {
    zh: '文件名开头用的名字，比如 harbour：harbour-everything.zip。不写就是 paper-kite。',
    en: 'The name with which files begin, for example harbour: harbour-everything.zip. Left out, it is paper-kite.',
  }),
  languages: explained(
    z
      .array(z.enum(codes as [string, ...string[]]))
      .min(1)
      .optional(),
    {
      zh: `用哪些语言，原文的语言写在最前面；一种也可以。不写就是 ${codes.slice(0, 2).join('、')}，再加上 src/i18n 里别的语言。`,
      en: `The languages of the texts, that of the originals first; one is enough. Left out: ${codes.slice(0, 2).join(', ')} and others in src/i18n.`,
    },
  ),
  levels: explained(z.array(level).min(1).max(12).optional(), {
    zh: '分几级，照先后排。不写就是一到九年级。',
    en: 'The levels, in order. Left out, they are grades 1 to 9.',
  }),
  licence: explained(licence.optional(), {
    zh: '文字用什么许可。不写就是 CC BY 4.0。',
    en: 'The licence of the texts. Left out, it is CC BY 4.0.',
  }),
  ...navigationShape,
  kinds: explained(z.array(z.enum(otherKinds)).optional(), {
    zh: '除了课，还有哪几种材料：没列的，网站上没有它的页。不写就是全部四种；[] 是只有课。',
    en: 'The kinds of documents besides lessons; those that are not listed have no page on the site. Left out: all four; [] is lessons alone.',
  }),
  ...rolesShape,
  ...waysShape(byLanguage),
  ...yearShape(named),
  frameworks: explained(z.array(z.enum(frameworkNames)).optional(), {
    zh: '每课对照哪些框架，每个是 content 里的一份名册。不写就是全部四个；[] 是一个也没有。',
    en: 'The frameworks that lessons refer to, each a registry in content. Left out: all four; [] is none.',
  }),
};

export const traitsFile = z.looseObject(traitShape);
export type WrittenTraits = z.infer<typeof traitsFile>;

/** What the parts of the file have to say of each other. */
export function traitRelations(value: unknown): TraitError[] {
  const written = value as { name?: unknown; languages?: unknown; levels?: unknown; ways?: unknown; year?: unknown; licence?: unknown };
  const languages = Array.isArray(written?.languages) ? written.languages.map(String) : [];
  const levels = Array.isArray(written?.levels) ? (written.levels as unknown[]) : [];
  return [
    ...twice(languages.map((code, index) => ({ id: code, path: ['languages', index] }))),
    ...twice(levels.map((entry, index) => ({ id: (entry as { id?: unknown })?.id, path: ['levels', index, 'id'] }))),
    ...unnamed(written?.name, ['name'], languages),
    ...['name', 'url', 'terms'].flatMap((key) =>
      unnamed((written?.licence as Record<string, unknown> | undefined)?.[key], ['licence', key], languages),
    ),
    ...levels.flatMap((entry, index) => unnamed((entry as { name?: unknown })?.name, ['levels', index, 'name'], languages)),
    ...levels.flatMap((entry, index) => wrongAges((entry as { ages?: unknown })?.ages, ['levels', index, 'ages'])),
    ...(Array.isArray(written?.ways) ? (written.ways as unknown[]) : []).flatMap((way, index) =>
      ['name', 'about'].flatMap((key) => unnamed((way as Record<string, unknown> | null)?.[key], ['ways', index, key], languages)),
    ),
    ...wayRelations(value),
    ...navigationRelations(value),
    ...roleRelations(value),
    ...termsOf(written?.year).flatMap((term, index) => unnamed(term['name'], ['year', 'terms', index, 'name'], languages)),
    ...yearRelations(
      written?.year,
      levels.map((level) => (level ?? {}) as { id: unknown; sessions: unknown }),
    ),
    ...(levels.length > 0 && ['school-year', undefined].includes(written?.year as string | undefined) ? [yearOfGrades] : []),
  ];
}

function termsOf(year: unknown): Record<string, unknown>[] {
  const terms = typeof year === 'object' && year !== null ? (year as { terms?: unknown }).terms : undefined;
  return Array.isArray(terms) ? terms.map((term) => (term ?? {}) as Record<string, unknown>) : [];
}

/** The year that is meant when none is written is that of nine grades. */
const yearOfGrades: TraitError = {
  path: ['levels'],
  message: {
    zh: '写了 levels，就要写 year：不写的意思是本项目的学年，一到九年级、每年十六课。',
    en: '"levels" needs a year: left out, it is the school year of the project, with nine grades and sixteen lessons a year.',
  },
  hint: {
    zh: '加一行 year: none，或者写自己的学期：见 docs/zh/own-edition.md 的 year。',
    en: 'Add the line year: none, or the terms of your own year: see docs/own-edition.md.',
  },
};

function twice(entries: readonly { id: unknown; path: PropertyKey[] }[]): TraitError[] {
  return entries.flatMap(({ id, path }, index) =>
    typeof id === 'string' && entries.findIndex((other) => other.id === id) < index
      ? [
          {
            path,
            message: { zh: `${id} 写了两次。`, en: `${id} is written twice.` },
            hint: { zh: '删掉一个，或者改一个。', en: 'Delete one of them or change it.' },
          },
        ]
      : [],
  );
}

/** Without `languages` the two built-in ones are meant. */
function unnamed(name: unknown, path: PropertyKey[], languages: readonly string[]): TraitError[] {
  if (typeof name !== 'object' || name === null) return [];
  const wanted = languages.length > 0 ? languages : ['zh', 'en'];
  return wanted
    .filter((code) => codes.includes(code) && !Object.hasOwn(name, code))
    .map((code) => {
      const { zh, en } = nameInYaml([...path, code]);
      return {
        path: [...path, code],
        message: { zh: `缺少 ${zh}。`, en: `${en} is missing.` },
        hint: { zh: `把 ${zh} 补上。`, en: `Add ${en}.` },
      };
    });
}

function wrongAges(ages: unknown, path: PropertyKey[]): TraitError[] {
  const [, from, to] = typeof ages === 'string' ? (/^(\d+)-(\d+)$/.exec(ages) ?? []) : [];
  if (from === undefined || Number(from) <= Number(to)) return [];
  return [
    {
      path,
      message: { zh: `"${ages}" 前面的岁数比后面的大。`, en: `"${ages}" begins with the higher age.` },
      hint: { zh: `写 ${to}-${from}。`, en: `Write ${to}-${from}.` },
    },
  ];
}
