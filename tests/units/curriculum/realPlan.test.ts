import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { grades, kindNames } from '../../../src/curriculum/kind.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';

const curriculum = readCheckedCurriculum('.', vocabulary);

describe('the plan in content/', () => {
  test.each([
    ['lesson', 144],
    ['workshop', 20],
    ['activity', 11],
    ['one-to-one', 10],
    ['referral', 13],
  ] as const)('has as many documents as promised: %s %i', (kind, count) => {
    expect(curriculum.plannedOfKind(kind)).toHaveLength(count);
  });

  test.each(grades)('gives grade %i sixteen lessons in order', (grade) => {
    expect(curriculum.yearPlan(grade).map((planned) => planned.lesson!.sequence)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  });

  test.each(grades)('teaches every strand twice in grade %i', (grade) => {
    const counts = Map.groupBy(curriculum.yearPlan(grade), (planned) => planned.lesson!.strand);
    expect(Object.fromEntries([...counts].map(([strand, lessons]) => [strand, lessons.length]))).toEqual(
      Object.fromEntries(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'].map((strand) => [strand, 2])),
    );
  });

  test('uses no id twice', () => {
    const ids = curriculum.plan.map((planned) => planned.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(198);
  });

  test('points only to strands, clauses, fields, competencies and needs that exist', () => {
    const { strands, guideline, healthGuide, competencies, needs } = curriculum.registries;
    const known = new Set([...strands, ...guideline, ...healthGuide, ...competencies, ...needs].map(({ id }) => id));
    const named = curriculum.plan.flatMap(({ lesson }) =>
      lesson ? [lesson.strand, ...lesson.guideline, ...lesson.health, ...lesson.casel, ...lesson.needs] : [],
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('teaches each guideline clause only in the grades that it is meant for', () => {
    const clauses = new Map(curriculum.registries.guideline.map((clause) => [clause.id, clause]));
    const outside = curriculum.plan.flatMap(({ id, lesson }) =>
      lesson
        ? lesson.guideline.filter((clause) => !clauses.get(clause)!.grades.includes(lesson.grade)).map((clause) => `${id} ${clause}`)
        : [],
    );
    expect(outside).toEqual([]);
  });

  test.each(grades)('marks eight lessons of grade %i as its core, body safety among them: it comes early in grades 1 and 2', (grade) => {
    const core = curriculum.yearPlan(grade).filter(({ lesson }) => lesson!.core);
    expect(core.map(({ lesson }) => lesson!.sequence)).toEqual(grade <= 2 ? [1, 2, 3, 4, 6, 8, 9, 14] : [1, 2, 3, 6, 7, 8, 9, 14]);
    expect(core.filter(({ lesson }) => lesson!.strand === 'S7').length).toBe(2);
  });

  test('names at least one sheet of every document, and its kind', () => {
    expect(curriculum.plan.filter(({ sheets }) => sheets.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('gives at most four in ten lessons cards or a form', () => {
    const lessons = curriculum.plannedOfKind('lesson');
    const alike = lessons.filter(({ sheets }) => sheets.some(({ kind }) => kind === 'cards' || kind === 'form'));
    expect(alike.length / lessons.length).toBeLessThanOrEqual(0.4);
  });

  test('lets no one teach a lesson on abuse, bullying or danger without the two workshops on it', () => {
    const untrained = curriculum
      .plannedOfKind('lesson')
      .filter(({ sensitivity, requires }) => sensitivity === 'safeguarding' && !(requires.includes('W03') && requires.includes('W04')));
    expect(untrained.map(({ id }) => id)).toEqual([]);
  });

  test.each(grades)('keeps five minutes of grade %i for the parting of August, and five for water before summer', (grade) => {
    const [first, ...others] = curriculum.yearPlan(grade);
    expect(first!.notes!.zh).toContain('八月底家人又走一回');
    expect(others.at(-1)!.notes!.zh).toContain('“水边”');
  });

  test('chooses competencies by what a lesson is for, not by its strand', () => {
    for (const { id } of curriculum.registries.strands) {
      const lessons = curriculum.plannedOfStrand(id);
      expect(new Set(lessons.map(({ lesson }) => [...lesson!.casel].sort().join())).size, id).toBeGreaterThan(1);
    }
  });

  test('has something for each of the four ways to help', () => {
    for (const way of [1, 2, 3, 4] as const) expect(curriculum.plannedOfWay(way).length).toBeGreaterThan(0);
  });
});

describe('the hotline registry', () => {
  const { hotlines, groups, blanks, sources } = curriculum.registries;

  test('says of every number in both languages what it is for and when it answers, and where that was read', () => {
    for (const { id, name, use, hours, source } of hotlines) {
      expect(
        [name, use, hours].flatMap(({ zh, en }) => [zh, en]).every((words) => words !== ''),
        id,
      ).toBe(true);
      expect(
        sources.map((entry) => entry.id),
        id,
      ).toContain(source);
    }
  });

  test('has groups of known numbers and blanks only', () => {
    const known = [...hotlines, ...blanks].map(({ id }) => id);
    for (const [name, ids] of Object.entries(groups))
      expect(
        ids.filter((id) => !known.includes(id)),
        name,
      ).toEqual([]);
  });

  test('every crisis list holds police, ambulance and the psychological support line', () => {
    expect(curriculum.helpLines(['crisis']).hotlines.map(({ id }) => id)).toEqual(['110', '120', '12356']);
  });
});

test('what is written has its place in the plan', () => {
  const planned = new Set(curriculum.plan.map(({ id }) => id));
  expect(curriculum.documents.map(({ id }) => id).filter((id) => !planned.has(id))).toEqual([]);
  expect(kindNames.filter((kind) => curriculum.documentsOfKind(kind).length === 0)).toEqual([]);
});
