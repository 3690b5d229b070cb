import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { textIn } from '../../../src/curriculum/curriculum.ts';
import { checkWritten, lesson, soundFiles, writeCurriculum } from '../../support/curriculum.ts';

/** A second lesson of grade 3, an earlier one of grade 2, and a kit of another way to help. */
function another(id: string, folder: string, changes: [string, string][]): Record<string, string> {
  let facts = soundFiles[`${lesson}/lesson.yaml`]!.replace('G3-08', id);
  for (const [from, to] of changes) facts = facts.replace(from, to);
  return {
    [`${folder}/lesson.yaml`]: facts,
    [`${folder}/plan.zh.mdx`]: soundFiles[`${lesson}/plan.zh.mdx`]!,
    [`${folder}/letter-paper.zh.mdx`]: soundFiles[`${lesson}/letter-paper.zh.mdx`]!,
  };
}

const root = writeCurriculum('queries', {
  ...another('G3-12', 'lessons/grade-3/12-b', []),
  ...another('G3-02', 'lessons/grade-3/02-c', [['strand: S6', 'strand: S8']]),
  ...another('G2-08', 'lessons/grade-2/08-d', [['ways: [3]', 'ways: [2, 3]']]),
});
afterAll(() => rmSync(root, { recursive: true }));
const { curriculum } = checkWritten(root);
const ids = (documents: readonly { id: string }[]) => documents.map(({ id }) => id);

describe('a curriculum answers', () => {
  test('which lessons a grade has, in the order in which they are taught', () => {
    expect(ids(curriculum.lessonsOfGrade(3))).toEqual(['G3-02', 'G3-08', 'G3-12']);
    expect(ids(curriculum.lessonsOfGrade(9))).toEqual([]);
  });

  test('what a year is planned to hold, written or not', () => {
    expect(curriculum.yearPlan(3)).toHaveLength(16);
    expect(curriculum.yearPlan(3)[7]).toMatchObject({ id: 'G3-08', lesson: { strand: 'S6' } });
  });

  test('which documents carry a way to help', () => {
    expect(ids(curriculum.documentsOfWay(2))).toEqual(['G2-08']);
    expect(ids(curriculum.documentsOfWay(3))).toEqual(['G2-08', 'G3-02', 'G3-08', 'G3-12']);
  });

  test('which documents belong to a strand or a kind', () => {
    expect(ids(curriculum.documentsOfStrand('S8'))).toEqual(['G3-02']);
    expect(ids(curriculum.documentsOfKind('workshop'))).toEqual([]);
  });

  test('which handout a reference means: its own, or another document’s', () => {
    const from = curriculum.document('G3-08')!;
    expect(curriculum.handoutBehind('letter-paper', from)?.document.id).toBe('G3-08');
    expect(curriculum.handoutBehind('G2-08/letter-paper', from)?.document.id).toBe('G2-08');
    expect(curriculum.handoutBehind('stamp', from)).toBeUndefined();
    expect(curriculum.handoutBehind('W01/letter-paper', from)).toBeUndefined();
  });

  test('which text replaces a missing translation', () => {
    const document = curriculum.document('G2-08')!;
    expect(textIn(document.texts, 'en')).toMatchObject({ locale: 'zh', text: { front: { title: '写给远方的信' } } });
    expect(textIn({}, 'en')).toBeUndefined();
  });

  test('each number once, in the order asked for, groups unfolded', () => {
    const { hotlines, blanks } = curriculum.helpLines(['12355', 'crisis', '110', 'principal']);
    expect(ids(hotlines)).toEqual(['12355', '110', '120', '12356']);
    expect(ids(blanks)).toEqual(['principal']);
  });
});
