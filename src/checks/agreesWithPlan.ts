import type { CurriculumDocument, PlannedDocument } from '../curriculum/document.ts';
import type { CurriculumRule, Finding } from './rule.ts';

/** A document's yaml agrees with the plan in `content/`, so that the year plan is right. */
export const agreesWithPlan: CurriculumRule = {
  id: 'agrees-with-plan',
  find: (curriculum) =>
    curriculum.documents.flatMap((document) => {
      const planned = curriculum.plan.find((entry) => entry.id === document.id);
      return planned ? differences(document, planned) : [];
    }),
};

function differences(document: CurriculumDocument, planned: PlannedDocument): Finding[] {
  const facts: [key: string, written: unknown, planned: unknown][] = [
    ['minutes', document.minutes, planned.minutes],
    ['sensitivity', document.sensitivity, planned.sensitivity],
    ['ways', document.ways, planned.ways],
    ['strand', document.lesson?.strand, planned.lesson?.strand],
    ['guideline', document.lesson?.guideline, planned.lesson?.guideline],
    ['casel', document.lesson?.casel, planned.lesson?.casel],
    ['needs', document.lesson?.needs, planned.lesson?.needs],
  ];
  return facts
    .filter(([, written, wanted]) => wanted !== undefined && show(written) !== show(wanted))
    .map(([key, written, wanted]) => ({
      ...document.locate(key),
      message: {
        zh: `${document.id} 的 "${key}" 是 ${show(written)}，计划里是 ${show(wanted)}。`,
        en: `"${key}" of ${document.id} is ${show(written)}, but the plan says ${show(wanted)}.`,
      },
      hint: {
        zh: '改这里的 yaml；要是计划错了，就改 content/ 里的计划。',
        en: 'Change the yaml, or change the plan in content/ if the plan is wrong.',
      },
    }));
}

function show(value: unknown): string {
  return Array.isArray(value) ? [...value].map(String).sort().join(', ') : String(value);
}
