import { describe, expect, test } from 'vitest';
import { words } from '../../../../src/i18n/words.ts';
import { progressCsv, progressOf, termsOf } from '../../../../src/tools/this-week/progress.ts';
import { classWith, yearOf } from './sampleClass.ts';

const grades = [yearOf(3, [1, 2, 8, 9]), yearOf(4, [2])];
const term = { year: 2026, term: 'first' as const };
const taught = classWith({
  taught: [
    { lesson: 'G3-01', day: '2026-09-02', note: '' },
    { lesson: 'G3-08', day: '2027-01-06', note: '=信纸, "不够"' },
    { lesson: 'G3-09', day: '2027-02-24', note: '' },
    { lesson: 'G3-02', day: '2025-09-17', note: '去年' },
  ],
});

describe('the progress of a class in a term', () => {
  test('lists the written lessons of the term, and counts what was taught and what is not written', () => {
    const progress = progressOf(taught, grades, term);
    expect(progress.rows.map(({ lesson, day }) => [lesson.id, day])).toEqual([
      ['G3-01', '2026-09-02'],
      ['G3-02', undefined],
      ['G3-08', '2027-01-06'],
    ]);
    expect(progress).toMatchObject({ written: 3, taught: 2, minutes: 80, unwritten: 5 });
  });

  test('has what was taught of another grade, as in a room of two', () => {
    const mixed = classWith({ taught: [{ lesson: 'G4-02', day: '2026-09-20', note: '' }] });
    expect(progressOf(mixed, grades, term).rows.map(({ lesson }) => lesson.id)).toEqual(['G3-01', 'G3-02', 'G3-08', 'G4-02']);
  });

  test('offers this school year and those with records, the newest first', () => {
    expect(termsOf(taught, '2027-09-10').map(({ year, term: which }) => `${year} ${which}`)).toEqual([
      '2027 first',
      '2027 second',
      '2026 first',
      '2026 second',
      '2025 first',
      '2025 second',
    ]);
  });
});

/** Reads CSV by the letter of RFC 4180. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('as a table it has a row for each lesson, and no note is run as a formula', () => {
  const of = { ...term, school: '青石镇中心小学', className: '三（2）班', gradeName: '三年级' };
  const [head, ...rows] = readCsv(progressCsv(progressOf(taught, grades, term), of, words.zh.thisWeek));
  expect(head).toEqual(['\ufeff学校', '班级', '年级', '学年', '学期', '课次', '编号', '课', '计划时间', '哪天上的', '分钟', '备注']);
  const who = ['青石镇中心小学', '三（2）班', '三年级', '2026-2027', '上学期'];
  expect(rows).toEqual([
    [...who, '1', 'G3-01', '第 1 课的题目', '1 的日子', '2026-09-02', '40', ''],
    [...who, '2', 'G3-02', '第 2 课的题目', '2 的日子', '还没上', '', ''],
    [...who, '8', 'G3-08', '第 8 课的题目', '8 的日子', '2027-01-06', '40', `'=信纸, "不够"`],
  ]);
});
