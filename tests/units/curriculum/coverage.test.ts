import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { coverageOf } from '../../../src/curriculum/coverage.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { problemsWith, reported, soundFile } from '../../support/curriculum.ts';

const curriculum = readCheckedCurriculum('.', vocabulary);
const coverage = coverageOf(curriculum);

describe('what the real plan covers', () => {
  test('every lesson is once in the row of its sensitivity', () => {
    const cells = coverage.sensitivity.rows.flatMap((row) => row.cells.flatMap(({ written, planned }) => [...written, ...planned]));
    expect(cells).toHaveLength(144);
    expect(new Set(cells).size).toBe(144);
  });

  test('a written lesson is distinguished from a planned one', () => {
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
    const found = problemsWith(planned([/self-awareness, /g, ''], [/, self-awareness/g, ''], [/\[self-awareness\]/g, '[self-management]']));
    const gaps = found.filter(({ id }) => id === 'coverage-is-complete');
    expect(reported(gaps, 'zh')[0]).toMatchObject({
      message: '2 年级没有一课练习 "self-awareness" 这种能力，写好的、计划里的都没有。',
      hint: '在计划里给它安排一课，或者在这里的 gaps 下面写上 at: 2 和缘由。',
    });
    expect(reported(gaps)).toEqual([
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
    const found = problemsWith(planned([/sensitivity: safeguarding/g, 'sensitivity: careful']));
    expect(reported(found, 'zh')[0]).toMatchObject({
      message: '2 年级没有一课的敏感程度是 "safeguarding"。',
      hint: '看看这个年级有没有哪一课碰到让孩子难受的事；一课都没有，这一年就把这些事漏掉了。',
    });
    expect(reported(found)).toEqual(
      ['2', '3'].map((grade) => ({
        at: `${plan}:1:1`,
        id: 'coverage-is-complete',
        message: `Grade ${grade} has no lesson that is safeguarding.`,
        hint: 'Look whether a lesson of this grade touches painful things; if none does, the year leaves them out.',
      })),
    );
  });

  test('a grade with nothing but heavy lessons', () => {
    const found = problemsWith(planned([/sensitivity: ordinary/g, 'sensitivity: careful'])).filter(
      ({ id }) => id === 'coverage-is-complete',
    );
    expect([reported(found)[0], reported(found, 'zh')[0]]).toMatchObject([
      {
        message: 'Grade 2 has no lesson that is ordinary.',
        hint: 'A year of heavy lessons is too much: look which of them are really careful.',
      },
      {
        message: '2 年级没有一课的敏感程度是 "ordinary"。',
        hint: '一年都是沉重的课，孩子受不了。看看哪几课真的要格外留心。',
      },
    ]);
  });

  test('a clause and a need, when all of their grades are taught', () => {
    const fromGrade4 = (text: string) =>
      `${text}${text
        .match(/^- id: G3-01[\s\S]*?(?=^- id: )/m)![0]
        .replace('G3-01', 'G4-01')
        .replace(/guideline: \[.*?\]/, 'guideline: [PM1]')}`;
    const found = problemsWith({
      [plan]: fromGrade4(
        soundFile(plan)!
          .replace(/PM6/g, 'PM1')
          .replace(/\bletters, /g, ''),
      ),
    }).filter(({ id }) => id === 'coverage-is-complete');
    const [messages, chinese] = (['en', 'zh'] as const).map((locale) => reported(found, locale).map(({ message }) => message)) as [
      string[],
      string[],
    ];
    expect(messages).toContain('No lesson of grades 3 to 4 covers clause PM6 of the guideline, written or planned.');
    // The written lesson says "letters" even when the plan does not.
    expect(messages.filter((message) => message.includes('"letters"'))).toEqual([]);
    expect(messages).toContain('No lesson of grades 3 to 4 meets the need "bullying", written or planned.');
    expect(chinese).toContain('3-4 年级没有一课讲到《纲要》的 PM6，写好的、计划里的都没有。');
    expect(chinese).toContain('3-4 年级没有一课照顾到 "bullying" 这种需要，写好的、计划里的都没有。');
  });

  test('a field of the 2021 guide, when all grades of its stage are taught', () => {
    const entry = soundFile(plan)!.match(/^- id: G3-01[\s\S]*?(?=^- id: )/m)![0];
    const primary =
      soundFile(plan)!.replace(/\bH1\b/g, 'H3') + [1, 4, 5, 6].map((grade) => entry.replace('G3-01', `G${grade}-01`)).join('');
    const ofGuide = (locale: 'en' | 'zh') =>
      reported(
        problemsWith({ [plan]: primary }).filter(({ file }) => file === 'content/health-guide.yaml'),
        locale,
      );
    expect(ofGuide('en')).toEqual([
      {
        at: 'content/health-guide.yaml:3:3',
        id: 'coverage-is-complete',
        message: 'No lesson of grades 1 to 6 covers field H1 of the guide on life safety and health, written or planned.',
        hint: 'Give it a lesson in the plan, or write here under gaps: at: 1-6, and a reason.',
      },
    ]);
    expect(ofGuide('zh')[0]!.message).toBe('1-6 年级没有一课讲到《生命安全与健康教育指南》的 H1，写好的、计划里的都没有。');
  });

  test('a reason for a gap that has been closed', () => {
    const file = 'content/competencies.yaml';
    const text = soundFile(file)!.replace(
      'en: Self-awareness }',
      'en: Self-awareness }\n  gaps:\n    - { at: 3, reason: { zh: 停了一年。, en: It was left out for a year. } }',
    );
    const found = problemsWith({ [file]: text });
    expect(reported(found, 'zh')).toMatchObject([
      { message: '"self-awareness" 写了一处空缺，其实没有空。', hint: '把这一条删掉：留着它，下次真有空缺就看不见了。' },
    ]);
    expect(reported(found)).toEqual([
      {
        at: `${file}:5:7`,
        id: 'coverage-is-complete',
        message: '"self-awareness" names a gap where there is none.',
        hint: 'Delete it: it would hide the next gap.',
      },
    ]);
  });

  test('nothing of a curriculum without a plan of lessons', () => {
    expect(problemsWith({ [plan]: '[]\n' }).filter(({ id }) => id === 'coverage-is-complete')).toEqual([]);
  });
});
