import { z } from 'zod';
import { daysIn, inYearFrom } from '../edition/monthDay.ts';
import type { Wording } from '../wording.ts';
import { bilingual, explained } from './bilingual.ts';

// Read before the languages and levels of the edition are known: it imports nothing that depends on them.

const monthDay = z.string().refine((day) => daysIn(day) !== undefined, {
  error: bilingual({
    zh: '写月和日，比如 09-01；二月写到 28 日。',
    en: 'Write month and day, for example 09-01; February has 28 days here.',
  }),
});

const weekday = z.int().min(1).max(7);

const range = z.strictObject({
  from: explained(monthDay, { zh: '第一天。', en: 'The first day.' }),
  to: explained(monthDay, { zh: '最后一天。', en: 'The last day.' }),
});

/** The option `year`. `name` is the form of a name in each language. */
export function yearShape<Name extends z.ZodType>(name: Name) {
  const term = z.strictObject({
    name: explained(name, { zh: '名字，每种语言各写一个：第一学期。', en: 'Its name in every language: Autumn term.' }),
    lessons: explained(z.int().min(1).max(40), { zh: '上几课。', en: 'How many lessons are taught in it.' }),
    from: explained(monthDay, { zh: '平常哪一天开学，比如 09-01。', en: 'The day on which it usually begins, for example 09-01.' }),
    to: explained(monthDay, { zh: '平常哪一天放假前最后一天。', en: 'Its last day in a usual year.' }),
    parting: explained(z.boolean().default(false), {
      zh: 'true：放假时一家人团聚，收假又分开。最后一课要在放假前上，下学期第一课在收假后两个星期里上。',
      en: 'true: families meet in the holiday after it and part again. Its last lesson comes before that holiday, and the first of the next term within two weeks after it.',
    }),
  });
  const exams = z.strictObject({
    levels: explained(z.array(z.string()).min(1), { zh: '哪几级，写编号。', en: 'The ids of these levels.' }),
    weeks: explained(z.int().min(1).max(12), {
      zh: '年末空出几个星期。',
      en: 'How many weeks at the end of the year they have no lessons.',
    }),
  });
  const year = z.strictObject({
    terms: explained(z.array(term).min(1).max(4), {
      zh: '几个学期，照先后；学期之间是假期。各学期的课加起来，和一级的课一样多。',
      en: 'The terms in order, with a holiday between them. Together they have as many lessons as the level with the most.',
    }),
    off: explained(z.array(range).max(20).default([]), {
      zh: '平常哪些日子不上课：考试、节日。各校在学年计划里还可以改。',
      en: 'Days without lessons in a usual year: exams, feasts. Each school may change them in the planner.',
    }),
    workdays: explained(z.array(weekday).min(1).default([1, 2, 3, 4, 5]), {
      zh: '一周哪几天上学：星期一是 1，星期日是 7。不写就是星期一到星期五。',
      en: 'The days of a week on which there is school: Monday is 1, Sunday 7. Left out, they are Monday to Friday.',
    }),
    weekday: explained(weekday.optional(), {
      zh: '平常星期几上这门课，要在 workdays 里。不写就是其中第一天。',
      en: 'The usual day of the lesson, one of workdays. Left out, it is the first of them.',
    }),
    slots: explained(z.array(monthDay).optional(), {
      zh: '每一课平常从哪一天起上，一课一个。不写，每个学期里的课就隔得一样开。',
      en: 'The day from which each lesson is usually taught, one for each. Left out, the lessons of a term are spread evenly.',
    }),
    ends: explained(monthDay.optional(), {
      zh: '过了哪一天，网页就算下一个学年。不写就是最后一个学期的最后一天。',
      en: 'After this day pages are about the next year. Left out, it is the last day of the last term.',
    }),
    help: explained(z.int().min(1).max(40).optional(), {
      zh: '第几课教人向谁求助：后面的课不排到它前面。不写就没有这样一课。',
      en: 'The number of the lesson that teaches whom to turn to: later ones are not planned before it. Left out, there is none.',
    }),
    exams: explained(exams.optional(), {
      zh: '哪几级年末有大考，要空出几个星期。',
      en: 'The levels that have an examination at the end of the year.',
    }),
  });
  return {
    year: explained(
      z
        .union([z.enum(['school-year', 'none']), year], {
          error: bilingual({
            zh: '写 none、school-year，或者写自己的学期：terms 和后面几项。',
            en: 'Write none, school-year, or the terms of your own year.',
          }),
        })
        .optional(),
      {
        zh: 'none：课不按学年排，没有学年计划和“这一周”。自己的学年写 terms。不写就是 school-year，两个学期，十六课。',
        en: 'none: lessons do not follow a school year, and there is no term planner and no “This week”. A year of your own has terms. Left out, it is school-year: two terms with sixteen lessons.',
      },
    ),
  };
}

interface Fault {
  path: PropertyKey[];
  message: Wording;
  hint: Wording;
}

interface WrittenYear {
  terms?: unknown;
  off?: unknown;
  workdays?: unknown;
  weekday?: unknown;
  slots?: unknown;
  help?: unknown;
  exams?: { levels?: unknown };
}

const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.map((entry) => (entry ?? {}) as Record<string, unknown>) : [];
const dayIn = (value: unknown) => (typeof value === 'string' && daysIn(value) !== undefined ? value : undefined);

/** What the parts of a year of one's own have to say of each other. `levels` are those of the file: an id and how many lessons it has. */
export function yearRelations(value: unknown, levels: readonly { id: unknown; sessions: unknown }[]): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const year = value as WrittenYear;
  const terms = listOf(year.terms);
  const lessons = terms.reduce((sum, term) => sum + (typeof term['lessons'] === 'number' ? term['lessons'] : 0), 0);
  const most = levels.length === 0 ? 16 : Math.max(0, ...levels.map(({ sessions }) => (typeof sessions === 'number' ? sessions : 0)));
  const days = terms.flatMap((term, index) =>
    (['from', 'to'] as const).map((key) => ({ path: ['year', 'terms', index, key], day: dayIn(term[key]) })),
  );
  const slots = Array.isArray(year.slots) ? (year.slots as unknown[]) : undefined;
  const ids = levels.length === 0 ? Array.from({ length: 9 }, (_, index) => `G${index + 1}`) : levels.map(({ id }) => id);
  return [
    ...(terms.length > 0 && most > 0 && lessons !== most ? [otherCount(lessons, most)] : []),
    ...outOfOrder(days),
    ...listOf(year.off).flatMap((one, index) => backwards(one, index, days[0]?.day)),
    ...(slots !== undefined && slots.length !== most ? [otherSlots(slots.length, most)] : []),
    ...outOfOrder((slots ?? []).map((day, index) => ({ path: ['year', 'slots', index], day: dayIn(day) }))),
    ...wrongWeekday(year),
    ...(typeof year.help === 'number' && most > 0 && year.help > most ? [noSuchLesson(year.help, most)] : []),
    ...(Array.isArray(year.exams?.levels) ? year.exams.levels : []).flatMap((id, index): Fault[] =>
      ids.includes(id) ? [] : [noSuchLevel(String(id), ids.map(String), ['year', 'exams', 'levels', index])],
    ),
  ];
}

function otherCount(lessons: number, most: number): Fault {
  return {
    path: ['year', 'terms'],
    message: {
      zh: `各学期一共 ${lessons} 课，一年却有 ${most} 课。`,
      en: `The terms have ${lessons} lessons together; a year has ${most}.`,
    },
    hint: {
      zh: '改 lessons，让各学期加起来和课最多的那一级一样多。',
      en: 'Change lessons so that the terms together have as many as the level with the most.',
    },
  };
}

function otherSlots(count: number, most: number): Fault {
  return {
    path: ['year', 'slots'],
    message: { zh: `slots 有 ${count} 天，一年却有 ${most} 课。`, en: `slots has ${count} days; a year has ${most} lessons.` },
    hint: { zh: '一课写一天，或者删掉 slots。', en: 'Write a day for each lesson, or delete slots.' },
  };
}

/** Days that do not follow one another within twelve months. Between two terms is at least one day. */
function outOfOrder(days: readonly { path: PropertyKey[]; day: string | undefined }[]): Fault[] {
  const first = days[0]?.day;
  if (first === undefined || days.some(({ day }) => day === undefined)) return [];
  const at = days.findIndex(({ day, path }, index) => {
    if (index === 0) return false;
    const gap = inYearFrom(first, day!) - inYearFrom(first, days[index - 1]!.day!);
    return path.at(-1) === 'from' ? gap < 2 : gap < 1;
  });
  if (at === -1) return [];
  const { path, day } = days[at]!;
  const before = days[at - 1]!.day!;
  return [
    {
      path,
      message: {
        zh: `${day} 不在 ${before} 后面，或者已经过了一年。`,
        en: `${day} does not come after ${before}, or is more than a year after the first day.`,
      },
      hint: {
        zh: '照先后写，从开学那天起，都在十二个月里；两个学期之间至少空一天。',
        en: 'Write them in order, within twelve months from the first day; between two terms is at least one day.',
      },
    },
  ];
}

function backwards(one: Record<string, unknown>, index: number, first: string | undefined): Fault[] {
  const [from, to] = [dayIn(one['from']), dayIn(one['to'])];
  if (first === undefined || from === undefined || to === undefined || inYearFrom(first, from) <= inYearFrom(first, to)) return [];
  return [
    {
      path: ['year', 'off', index, 'to'],
      message: { zh: `${to} 在 ${from} 前面。`, en: `${to} comes before ${from}.` },
      hint: { zh: '先写第一天，再写最后一天。', en: 'Write the first day under from and the last under to.' },
    },
  ];
}

function wrongWeekday({ workdays, weekday: day }: WrittenYear): Fault[] {
  const days = Array.isArray(workdays) ? (workdays as unknown[]) : [1, 2, 3, 4, 5];
  if (typeof day !== 'number' || days.includes(day)) return [];
  return [
    {
      path: ['year', 'weekday'],
      message: { zh: `${day} 不在 workdays 里。`, en: `${day} is not one of workdays.` },
      hint: { zh: `写其中一天：${days.join('、')}。`, en: `Write one of them: ${days.join(', ')}.` },
    },
  ];
}

function noSuchLesson(help: number, most: number): Fault {
  return {
    path: ['year', 'help'],
    message: { zh: `没有第 ${help} 课：一年有 ${most} 课。`, en: `There is no lesson ${help}: a year has ${most}.` },
    hint: { zh: `写 1 到 ${most}，或者删掉 help。`, en: `Write a number from 1 to ${most}, or delete help.` },
  };
}

function noSuchLevel(id: string, ids: readonly string[], path: PropertyKey[]): Fault {
  return {
    path,
    message: { zh: `没有 ${id} 这一级。`, en: `There is no level ${id}.` },
    hint: { zh: `写其中几个：${ids.join('、')}。`, en: `Write some of these: ${ids.join(', ')}.` },
  };
}
