import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCurriculum } from '../../../src/checks/check.ts';
import { pageProblems } from '../../../src/print/pageLimits.ts';
import { lesson, writeCurriculum } from '../../support/curriculum.ts';

const root = writeCurriculum('page-limits');
afterAll(() => rmSync(root, { recursive: true }));
const { curriculum } = checkCurriculum(root);
const said = (locale: 'zh' | 'en', pages: Record<string, number>) =>
  pageProblems(curriculum, locale, new Map(Object.entries(pages))).map(({ file, message, hint }) => [file, message, hint]);

describe('the pages that a document may take', () => {
  test('two for a Chinese plan, three for an English one', () => {
    expect(said('zh', { 'G3-08': 2, 'G3-08/letter-paper': 1 })).toEqual([]);
    expect(said('en', { 'G3-08': 3 })).toEqual([]);
    expect(said('zh', { 'G3-08': 3 })).toEqual([
      [
        `${lesson}/plan.zh.mdx`,
        'The plan of G3-08 takes 3 pages; 2 are allowed.',
        'Cut words: what the teacher does not need in the lesson can go.',
      ],
    ]);
    expect(said('en', { 'G3-08': 4 })).toHaveLength(1);
  });

  test('exactly those of its yaml for a handout', () => {
    expect(said('zh', { 'G3-08/letter-paper': 2 })).toEqual([
      [
        `${lesson}/letter-paper.zh.mdx`,
        'The handout G3-08/letter-paper takes 2 pages; its yaml says 1.',
        'Cut words or writing lines, or say pages in the yaml.',
      ],
    ]);
  });

  test('nothing is said of what was not printed', () => {
    expect(said('zh', {})).toEqual([]);
  });
});
