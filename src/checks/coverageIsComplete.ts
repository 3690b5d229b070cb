import { type CoverageRow, type CoverageTable, coverageOf } from '../curriculum/coverage.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumRule, Finding } from './rule.ts';

/** What a gap of each table is, in a sentence without its end. */
const says = {
  guideline: (id: string, at: string) => `No lesson of ${gradesNamed(at)} covers clause ${id} of the guideline`,
  competencies: (id: string, at: string) => `No lesson of ${gradesNamed(at)} is about "${id}"`,
  needs: (id: string, at: string) => `No lesson of ${gradesNamed(at)} meets the need "${id}"`,
} as const;

/**
 * The plan as a whole leaves nothing out: every clause of the guideline in its grades, every competency and every sensitivity in
 * each grade, every need in each band. A curriculum without a plan is not held to it.
 */
export const coverageIsComplete: CurriculumRule = {
  id: 'coverage-is-complete',
  find: (curriculum) => {
    if (curriculum.plannedOfKind('lesson').length === 0) return [];
    const coverage = coverageOf(curriculum);
    return [
      ...(['guideline', 'competencies', 'needs'] as const).flatMap((name) => inRegistry(curriculum, name, coverage[name])),
      ...coverage.sensitivity.rows.flatMap(({ id, gaps }) =>
        gaps.map(
          ({ at }): Finding => ({
            file: 'content/scope-and-sequence.yaml',
            line: 1,
            column: 1,
            message: `Grade ${at} has no lesson that is ${id}.`,
            hint:
              id === 'ordinary'
                ? 'A year of heavy lessons is too much: look which of them are really careful.'
                : 'Look whether a lesson of this grade touches painful things; if none does, the year leaves them out.',
          }),
        ),
      ),
    ];
  },
};

function inRegistry(curriculum: Curriculum, name: keyof typeof says, table: CoverageTable): Finding[] {
  const place = (...path: PropertyKey[]) => curriculum.registries.placeIn(name, ...path);
  return table.rows.flatMap((row: CoverageRow, index) => [
    ...row.gaps
      .filter(({ reason }) => reason === undefined)
      .map(({ at }) => ({
        ...place(index),
        message: `${says[name](row.id, at)}, written or planned.`,
        hint: `Give it a lesson in the plan, or write here under gaps: at: ${at}, and a reason.`,
      })),
    ...row.idle.map((gap) => ({
      ...place(index, 'gaps', gap),
      message: `"${row.id}" names a gap where there is none.`,
      hint: 'Take it out: it would hide the next gap.',
    })),
  ]);
}

function gradesNamed(at: string): string {
  const [first, last] = at.split('-');
  return last ? `grades ${first} to ${last}` : `grade ${first}`;
}
