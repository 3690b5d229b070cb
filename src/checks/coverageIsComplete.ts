import { type CoverageRow, type CoverageTable, coverageOf } from '../curriculum/coverage.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { traits } from '../curriculum/edition/traits.ts';
import { type Grade, levelOf, planFileOf } from '../curriculum/kind.ts';
import type { Wording } from '../curriculum/problem.ts';
import type { CurriculumRule, Finding } from './rule.ts';

/** How each table describes a gap, as the beginning of a sentence. */
const says = {
  guideline: (id: string, at: Wording) => ({
    zh: `${at.zh}没有一课讲到《纲要》的 ${id}`,
    en: `No lesson of ${at.en} covers clause ${id} of the guideline`,
  }),
  health: (id: string, at: Wording) => ({
    zh: `${at.zh}没有一课讲到《生命安全与健康教育指南》的 ${id}`,
    en: `No lesson of ${at.en} covers field ${id} of the guide on life safety and health`,
  }),
  competencies: (id: string, at: Wording) => ({
    zh: `${at.zh}没有一课练习 "${id}" 这种能力`,
    en: `No lesson of ${at.en} is about "${id}"`,
  }),
  needs: (id: string, at: Wording) => ({
    zh: `${at.zh}没有一课照顾到 "${id}" 这种需要`,
    en: `No lesson of ${at.en} meets the need "${id}"`,
  }),
} as const;

/**
 * The plan as a whole leaves nothing out: every clause of the guideline in its grades, every competency and every sensitivity in each
 * grade, every need in each band. Does not apply to a curriculum without a plan.
 */
export const coverageIsComplete: CurriculumRule = {
  id: 'coverage-is-complete',
  find: (curriculum) => {
    if (curriculum.plannedOfKind('lesson').length === 0) return [];
    const coverage = coverageOf(curriculum);
    return [
      ...(['guideline', 'health', 'competencies', 'needs'] as const).flatMap((name) => inRegistry(curriculum, name, coverage[name])),
      ...coverage.sensitivity.rows.flatMap(({ id, gaps }) =>
        gaps.map(
          ({ at, grades }): Finding => ({
            file: planFileOf('lesson'),
            line: 1,
            column: 1,
            message: {
              zh: `${levelsNamed(at, grades).zh}没有一课的敏感程度是 "${id}"。`,
              en: `Grade ${at} has no lesson that is ${id}.`,
            },
            hint:
              id === 'ordinary'
                ? {
                    zh: '一年都是沉重的课，孩子受不了。看看哪几课真的要格外留心。',
                    en: 'A year of heavy lessons is too much: look which of them are really careful.',
                  }
                : {
                    zh: '看看这个年级有没有哪一课碰到让孩子难受的事；一课都没有，这一年就把这些事漏掉了。',
                    en: 'Look whether a lesson of this grade touches painful things; if none does, the year leaves them out.',
                  },
          }),
        ),
      ),
    ];
  },
};

function inRegistry(curriculum: Curriculum, name: keyof typeof says, table: CoverageTable): Finding[] {
  const place = (...path: PropertyKey[]) => curriculum.registries.placeIn(name === 'health' ? 'health-guide' : name, ...path);
  return table.rows.flatMap((row: CoverageRow, index) => [
    ...row.gaps
      .filter(({ reason }) => reason === undefined)
      .map(({ at, grades }) => ({
        ...place(index),
        message: {
          zh: `${says[name](row.id, levelsNamed(at, grades)).zh}，写好的、计划里的都没有。`,
          en: `${says[name](row.id, levelsNamed(at, grades)).en}, written or planned.`,
        },
        hint: {
          zh: `在计划里给它安排一课，或者在这里的 gaps 下面写上 at: ${at} 和缘由。`,
          en: `Give it a lesson in the plan, or write here under gaps: at: ${at}, and a reason.`,
        },
      })),
    ...row.idle.map((gap) => ({
      ...place(index, 'gaps', gap),
      message: { zh: `"${row.id}" 写了一处空缺，其实没有空。`, en: `"${row.id}" names a gap where there is none.` },
      hint: { zh: '把这一条删掉：留着它，下次真有空缺就看不见了。', en: 'Delete it: it would hide the next gap.' },
    })),
  ]);
}

/** The levels of a gap in the middle of a sentence: "grades 3 to 4". */
function levelsNamed(at: string, grades: readonly Grade[]): Wording {
  if (traits.hasGrades) {
    const [first, last] = at.split('-');
    return { zh: `${at} 年级`, en: last ? `grades ${first} to ${last}` : `grade ${first}` };
  }
  const names = ({ zh, en }: Partial<Wording>, id: string): Wording => ({ zh: zh ?? en ?? id, en: en ?? zh ?? id });
  const [first, last] = [grades[0]!, grades.at(-1)!].map(levelOf).map(({ name = {}, id }) => names(name, id)) as [Wording, Wording];
  return grades.length > 1 ? { zh: `${first.zh}到${last.zh}`, en: `${first.en} to ${last.en}` } : first;
}
