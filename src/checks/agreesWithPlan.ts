import type { CurriculumDocument, PlannedDocument } from '../curriculum/document.ts';
import { planFileOf } from '../curriculum/kind.ts';
import { type Locale, like } from '../curriculum/locale.ts';
import { locateIn } from '../curriculum/yaml.ts';
import type { CurriculumRule, Finding } from './rule.ts';

/** A document's yaml agrees with the plan in `content/`, so that the year plan is right. */
export const agreesWithPlan: CurriculumRule = {
  id: 'agrees-with-plan',
  find: (curriculum) =>
    curriculum.documents.flatMap((document) => {
      const planned = curriculum.plan.find((entry) => entry.id === document.id);
      return planned
        ? [
            ...factsThatDiffer(document, planned),
            ...missingTraining(document, planned),
            ...sheetsThatDiffer(document, planned),
            ...titlesThatDiffer(document, planned),
          ]
        : [];
    }),
};

function factsThatDiffer(document: CurriculumDocument, planned: PlannedDocument): Finding[] {
  const facts: [key: string, written: unknown, planned: unknown][] = [
    ['minutes', document.minutes, planned.minutes],
    ['sensitivity', document.sensitivity, planned.sensitivity],
    ['ways', document.ways, planned.ways],
    ['strand', document.lesson?.strand, planned.lesson?.strand],
    ['guideline', document.lesson?.guideline, planned.lesson?.guideline],
    ['health', document.lesson?.health, planned.lesson?.health],
    ['casel', document.lesson?.casel, planned.lesson?.casel],
    ['needs', document.lesson?.needs, planned.lesson?.needs],
    // The plan may leave the form to the writer.
    ...(planned.lesson?.form ? [['form', document.lesson?.form, planned.lesson.form] as [string, unknown, unknown]] : []),
  ];
  return facts
    .filter(([, written, wanted]) => show(written) !== show(wanted))
    .map(([key, written, wanted]) => ({
      ...document.locate(key),
      message: {
        zh: `${document.id} ${show(written) ? `的 "${key}" 是 ${show(written)}` : `没有写 "${key}"`}，${show(wanted) ? `计划里是 ${show(wanted)}` : '计划里没有写'}。`,
        en: `"${key}" of ${document.id} is ${show(written) || 'empty'}, but the plan says ${show(wanted) || 'nothing'}.`,
      },
      hint: {
        zh: '改这里的 yaml；要是计划错了，就改 content/ 里的计划。',
        en: 'Change the yaml, or change the plan in content/ if the plan is wrong.',
      },
    }));
}

/** A document may ask for more training than its plan. */
function missingTraining(document: CurriculumDocument, planned: PlannedDocument): Finding[] {
  return planned.requires
    .filter((training) => !document.training.includes(training))
    .map((training) => ({
      // Where no training is listed, its place is that of the sensitivity.
      ...document.locate(document.training.length > 0 ? 'training' : 'sensitivity'),
      message: {
        zh: `计划里要求先参加 ${training}，${document.id} 的 training 里没有。`,
        en: `The plan requires ${training}, which is not under training of ${document.id}.`,
      },
      hint: {
        zh: `在 yaml 的 training 里加上 ${training}；要是计划错了，就改 ${planFileOf(document.kind)}。`,
        en: `Add ${training} under training in the yaml, or change ${planFileOf(document.kind)} if the plan is wrong.`,
      },
    }));
}

/** Teachers see in the plan which sheets a document has, and the next writer, which kinds of sheets there are enough of. */
function sheetsThatDiffer(document: CurriculumDocument, { sheets }: PlannedDocument): Finding[] {
  const { id, handouts, locate } = document;
  const file = planFileOf(document.kind);
  const missing = sheets
    .filter(({ name }) => !handouts.some((handout) => handout.name === name))
    .map(
      ({ name }): Finding => ({
        ...locate('handouts'),
        message: { zh: `计划里 ${id} 有讲义 "${name}"，这里没有。`, en: `The plan gives ${id} a handout "${name}", which is not here.` },
        hint: {
          zh: `写这张讲义；不要了，就从 ${file} 里 ${id} 的 sheets 下面删掉。`,
          en: `Write the handout, or take it out under sheets of ${id} in ${file}.`,
        },
      }),
    );
  const others = handouts.flatMap((handout, index): Finding[] => {
    const planned = sheets.find(({ name }) => name === handout.name);
    if (!planned) {
      return [
        {
          ...locate('handouts', index, 'name'),
          message: { zh: `计划里 ${id} 没有讲义 "${handout.name}"。`, en: `The plan does not give ${id} a handout "${handout.name}".` },
          hint: {
            zh: `在 ${file} 里 ${id} 的 sheets 下面加上它，kind 写它是什么样的一张。`,
            en: `Add it under sheets of ${id} in ${file}; kind says what it is to hold.`,
          },
        },
      ];
    }
    if (planned.for === handout.for) return [];
    return [
      {
        ...locate('handouts', index, 'for'),
        message: {
          zh: `讲义 "${handout.name}" 给 ${handout.for}，计划里给 ${planned.for}。`,
          en: `The handout "${handout.name}" is for ${handout.for}, but the plan says ${planned.for}.`,
        },
        hint: {
          zh: `改这里的 yaml；要是计划错了，就改 ${file}。`,
          en: `Change the yaml, or change ${file} if the plan is wrong.`,
        },
      },
    ];
  });
  return [...missing, ...others];
}

/** A title may say it in other words, but a reader who has seen the plan has to recognise it: a warning. */
function titlesThatDiffer({ id, kind, texts }: CurriculumDocument, planned: PlannedDocument): Finding[] {
  return Object.entries(texts).flatMap(([locale, { file, front, frontYaml }]): Finding[] => {
    const wanted = planned.title[locale as Locale];
    if (wanted === undefined || isAlike(front.title, wanted, locale as Locale)) return [];
    return [
      {
        severity: 'warning',
        ...locateIn({ file, text: frontYaml, linesBefore: 1 })('title'),
        message: {
          zh: `${id} 的题目是“${front.title}”，计划里是“${wanted}”，看不出是同一份。`,
          en: `The title of ${id} is "${front.title}", but the plan says "${wanted}": no one would take them for the same.`,
        },
        hint: {
          zh: `用计划里的题目；要是新题目好，就改 ${planFileOf(kind)}。`,
          en: `Use the title of the plan, or change ${planFileOf(kind)} if the new one is better.`,
        },
      },
    ];
  });
}

/** How much of the shorter title both have in common at least. */
const alike = 0.3;

function isAlike(a: string, b: string, locale: Locale): boolean {
  const [some, others] = [partsOf(a, locale), partsOf(b, locale)];
  const common = [...some].filter((part) => others.has(part)).length;
  return common >= Math.min(some.size, others.size) * alike;
}

/** The characters of a Chinese title; of another the beginnings of its words, but for small ones. */
function partsOf(title: string, locale: Locale): Set<string> {
  if (like[locale] === 'zh') return new Set(title.match(/[\p{Script=Han}\p{N}](?<![的和是了不我你他])/gu));
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => (word.length > 3 || /\d/.test(word) ? [word.slice(0, 4)] : [])));
}

function show(value: unknown): string {
  return Array.isArray(value) ? [...value].map(String).sort().join(', ') : String(value);
}
