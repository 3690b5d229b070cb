import { describe, expect, test } from 'vitest';
import { words } from '../../../../src/i18n/words.ts';
import { csvOf } from '../../../../src/lib/csv.ts';
import { barOf } from '../../../../src/tools/class-tally/bars.ts';
import { csvRows } from '../../../../src/tools/class-tally/csvRows.ts';
import { reportOf, upperShare } from '../../../../src/tools/class-tally/report.ts';
import { shownOf } from '../../../../src/tools/class-tally/suppress.ts';
import { tableOf } from '../../../../src/tools/class-tally/table.ts';
import { readCsv } from '../../../support/csv.ts';
import { day, empty, prePost, seen, withNumbers } from './tallied.ts';

const { classTally: zh } = words.zh;
const { classTally: en } = words.en;
const one = { ...prePost, questions: ['我知道找谁。'] };

/** The table of one question with these numbers in each column: left empty, then 1 to 5. */
function table(...columns: number[][]): string[] {
  const rows = tableOf(columns.map(shownOf), prePost, en);
  return rows.map(({ answer, cells }) =>
    [answer, ...cells.map((cell) => (cell ? `${cell.papers} ${cell.share}`.trim() : '^'))].join(' | '),
  );
}

describe('the table', () => {
  test('has a row for each answer and a cell over several rows for a group', () => {
    expect(table([0, 2, 3, 10, 15, 20], [0, 0, 5, 10, 15, 20])).toEqual([
      '1 | 5 10 | 0 0',
      '2 | ^ | 5 10',
      '3 | 10 20 | 10 20',
      '4 | 15 30 | 15 30',
      '5 | 20 40 | 20 40',
    ]);
  });

  test('has what was left empty only where someone left it empty', () => {
    expect(table([6, 0, 5, 9, 0, 0])[0]).toBe('empty | 6 30');
    expect(table([1, 4, 5, 0, 0, 0])[0]).toBe('empty | 5 50');
    expect(table([0, 5, 5, 0, 0, 0])[0]).toBe('1 | 5 50');
  });

  test('says more than and fewer than where nearly all gave one answer', () => {
    expect(table([0, 0, 1, 2, 1, 46], [0, 10, 10, 10, 10, 10])).toEqual([
      '1 |  | 10 20',
      '2 |  | 10 20',
      '3 |  | 10 20',
      '4 |  | 10 20',
      '5 | >45 >90 | 10 20',
      'other answers | <5 <10 | ',
    ]);
    expect(table([48, 2, 0, 0, 0, 0])[0], 'nearly all left it empty').toBe('empty | >45 >90');
  });

  test('shows nothing of a column with fewer than five', () => {
    expect(table([0, 0, 0, 1, 3, 0], [0, 10, 10, 10, 10, 10]).slice(0, 2)).toEqual(['1 | <5 | 10 20', '2 | ^ | 10 20']);
  });
});

describe('the bars', () => {
  const parts = (numbers: number[], form = prePost) =>
    barOf(shownOf(numbers), form, en).map(({ length, shade, name }) => `${name} ${length.toFixed(2)} ${shade?.toFixed(2) ?? 'white'}`);

  test('have a part for each group, the highest answers darkest', () => {
    expect(parts([0, 2, 3, 10, 15, 20])).toEqual(['1–2 0.10 0.13', '3 0.20 0.50', '4 0.30 0.75', '5 0.40 1.00']);
    expect(parts([5, 0, 0, 0, 0, 5])).toEqual(['empty 0.50 white', '5 0.50 1.00']);
  });

  test('show nothing of fewer than five, and leave room for fewer than five', () => {
    expect(parts([0, 0, 4, 0, 0, 0])).toEqual([]);
    expect(parts([0, 0, 1, 2, 1, 46])).toEqual(['5 0.90 1.00', ' 0.10 white']);
  });
});

test('the share of the upper answers is said only where the groups show it', () => {
  expect(upperShare(shownOf([0, 2, 3, 10, 15, 20]), prePost)).toBe(70);
  expect(upperShare(shownOf([0, 20, 5, 5, 5, 0]), prePost)).toBe(14);
  expect(upperShare(shownOf([0, 20, 5, 3, 4, 8]), prePost), '3 and 4 are one group').toBeUndefined();
  expect(upperShare(shownOf([0, 0, 0, 1, 2, 1]), prePost)).toBeUndefined();
});

test('of a class with fewer than five papers, not even their number is in the report', () => {
  const [before] = reportOf(withNumbers(4, [0, 0, 0, 0, 4]));
  expect(before).toEqual({ column: 'before', day, papers: undefined, questions: [{ kind: 'too-few' }, { kind: 'too-few' }] });
});

describe('the file for a report', () => {
  const read = (...tallies: Parameters<typeof csvRows>[0]) => readCsv(csvOf(csvRows(tallies, zh)));

  test('has a line for each group of answers, of several classes and documents', () => {
    const rows = read(withNumbers(50, [2, 3, 10, 15, 20], one), {
      ...empty(seen, '三班'),
      counts: { once: { papers: 0, answers: [[12, 30]], day } },
    });
    expect(rows).toEqual([
      ['编号', '材料', '班', '数的是什么', '哪一列', '数的日子', '一共', '题号', '题目', '回答', '数', '百分之几'],
      ...[
        ['1、2', '5', '10'],
        ['3', '10', '20'],
        ['4', '15', '30'],
        ['5', '20', '40'],
      ].map((numbers) => ['W02', '看、听、联', '四（2）班', '前后各填一次', '开始前', day, '50', '1', '我知道找谁。', ...numbers]),
      ...[
        ['其余的', '12', '29'],
        ['数到的', '30', '71'],
      ].map((numbers) => [
        'G3-08',
        '写给远方的信',
        '三班',
        '看会没会，老师数的',
        '这一次',
        day,
        '42',
        '1',
        '四部分都点住的，约 ____ 人。',
        ...numbers,
      ]),
      [zh.csv.note, ...Array(11).fill('')],
    ]);
  });

  test('hides in it what the page hides', () => {
    const few = read(withNumbers(4, [0, 0, 0, 1, 3], one));
    expect(few.slice(1, -1).map((row) => row.slice(6))).toEqual([['<5', '1', '我知道找谁。', '', '<5', '']]);
    const most = read(withNumbers(50, [0, 1, 2, 1, 46], one));
    expect(most.slice(1, -1).map((row) => row.slice(9))).toEqual([
      ['5', '>45', '>90'],
      ['其他回答', '<5', '<10'],
    ]);
  });

  test('opens in Excel and WPS: UTF-8 with its mark, Windows line ends, and no text that is calculated', () => {
    const text = csvOf([['=1+1', '@cmd', '-x', 'a "b", c', 3]]);
    expect(text).toBe('\uFEFF\'=1+1,\'@cmd,\'-x,"a ""b"", c",3\r\n');
    expect(readCsv(text)).toEqual([["'=1+1", "'@cmd", "'-x", 'a "b", c', '3']]);
  });
});
