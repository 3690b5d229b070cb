import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { coverageOf } from '../../../src/curriculum/coverage.ts';
import { toldIn } from '../../../src/curriculum/problem.ts';
import { readCurriculum } from '../../../src/curriculum/read.ts';
import { problemsWith, soundFile, told } from '../../support/curriculum.ts';

const { curriculum } = readCurriculum('.', vocabulary);
const coverage = coverageOf(curriculum);

describe('what the real plan covers', () => {
  test('every lesson stands once in the row of its sensitivity', () => {
    const cells = coverage.sensitivity.rows.flatMap((row) => row.cells.flatMap(({ written, planned }) => [...written, ...planned]));
    expect(cells).toHaveLength(144);
    expect(new Set(cells).size).toBe(144);
  });

  test('a written lesson is told apart from a planned one', () => {
    const clause = coverage.guideline.rows.find(({ id }) => id === 'PM3')!;
    expect(clause.cells[2]!.written).toContain('G3-08');
    expect(clause.cells[2]!.planned).not.toContain('G3-08');
    expect(clause.cells[2]!.planned.length).toBeGreaterThan(0);
  });

  test('a clause belongs to its own grades', () => {
    const clause = coverage.guideline.rows.find(({ id }) => id === 'PM3')!;
    expect(clause.cells.flatMap(({ expected }, index) => (expected ? [index + 1] : []))).toEqual([3, 4]);
  });

  test('the only gaps are those that the registry gives reasons for', () => {
    const gaps = [coverage.guideline, coverage.competencies, coverage.needs, coverage.sensitivity].flatMap(({ rows }) =>
      rows.flatMap(({ id, gaps }) => gaps.map(({ at, reason }) => [id, at, reason !== undefined])),
    );
    expect(gaps).toEqual([
      ['adaptation', '3-4', true],
      ['adaptation', '5-6', true],
      ['adaptation', '7-9', true],
    ]);
  });
});

describe('what is said of a gap', () => {
  const plan = 'content/scope-and-sequence.yaml';
  /** The small plan of grades 2 and 3, changed. */
  const planned = (...changes: [from: RegExp, to: string][]) => ({
    [plan]: changes.reduce((text, [from, to]) => text.replace(from, to), soundFile(plan)!),
  });

  test('a competency that no lesson of a grade is about', () => {
    const told_ = told(
      problemsWith({ ...planned([/self-awareness, /g, ''], [/, self-awareness/g, ''], [/\[self-awareness\]/g, '[self-management]']) }),
    );
    expect(told_.filter(({ id }) => id === 'coverage-is-complete')).toEqual([
      {
        at: 'content/competencies.yaml:2:3',
        id: 'coverage-is-complete',
        message: 'No lesson of grade 2 is about "self-awareness", written or planned.',
        hint: 'Give it a lesson in the plan, or write here under gaps: at: 2, and a reason.',
      },
      {
        at: 'content/competencies.yaml:2:3',
        id: 'coverage-is-complete',
        message: 'No lesson of grade 3 is about "self-awareness", written or planned.',
        hint: 'Give it a lesson in the plan, or write here under gaps: at: 3, and a reason.',
      },
    ]);
  });

  test('a grade without lessons of one kind', () => {
    expect(told(problemsWith(planned([/sensitivity: safeguarding/g, 'sensitivity: careful'])))).toEqual(
      ['2', '3'].map((grade) => ({
        at: `${plan}:1:1`,
        id: 'coverage-is-complete',
        message: `Grade ${grade} has no lesson that is safeguarding.`,
        hint: 'Look whether a lesson of this grade touches painful things; if none does, the year leaves them out.',
      })),
    );
  });

  test('a clause and a need, when all of their grades are taught', () => {
    const fromGrade4 = (text: string) =>
      `${text}${text
        .match(/^- id: G3-01[\s\S]*?(?=^- id: )/m)![0]
        .replace('G3-01', 'G4-01')
        .replace(/guideline: \[.*?\]/, 'guideline: [PM1]')}`;
    const messages = problemsWith({
      [plan]: fromGrade4(
        soundFile(plan)!
          .replace(/PM6/g, 'PM1')
          .replace(/\bletters, /g, ''),
      ),
    })
      .filter(({ id }) => id === 'coverage-is-complete')
      .map((problem) => toldIn('en', problem).message);
    expect(messages).toContain('No lesson of grades 3 to 4 covers clause PM6 of the guideline, written or planned.');
    // The written lesson says "letters" even when the plan does not.
    expect(messages.filter((message) => message.includes('"letters"'))).toEqual([]);
    expect(messages).toContain('No lesson of grades 3 to 4 meets the need "bullying", written or planned.');
  });

  test('a reason for a gap that has been closed', () => {
    const file = 'content/competencies.yaml';
    const text = soundFile(file)!.replace(
      'en: Self-awareness }',
      'en: Self-awareness }\n  gaps:\n    - { at: 3, reason: { zh: 停了一年。, en: It was left out for a year. } }',
    );
    expect(told(problemsWith({ [file]: text }))).toEqual([
      {
        at: `${file}:5:7`,
        id: 'coverage-is-complete',
        message: '"self-awareness" names a gap where there is none.',
        hint: 'Take it out: it would hide the next gap.',
      },
    ]);
  });

  test('nothing of a curriculum without a plan of lessons', () => {
    expect(problemsWith({ [plan]: '[]\n' }).filter(({ id }) => id === 'coverage-is-complete')).toEqual([]);
  });
});
