import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/lib/csv.ts';

describe('a table as CSV', () => {
  test('begins with a byte order mark, by which Excel and WPS read it as UTF-8, and has lines as RFC 4180 wants', () => {
    const bytes = Buffer.from(
      csvOf([
        ['课', '分钟'],
        ['写给远方的信', 40],
      ]),
    );
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(3).toString()).toBe('课,分钟\r\n写给远方的信,40\r\n');
  });

  test('quotes what has commas, quotation marks and line breaks', () => {
    expect(csvOf([['a,b', 'he said "no"', 'one\ntwo', '，']])).toBe('\ufeff"a,b","he said ""no""","one\ntwo",，\r\n');
  });

  test.each(['=1+1', '+86', '-2', '@SUM(A1)', '\t=1'])('%j, which a spreadsheet would run, is a text', (words) => {
    expect(csvOf([[words]])).toBe(`\ufeff'${words}\r\n`);
  });

  test('a negative number is a number', () => expect(csvOf([[-2]])).toBe('\ufeff-2\r\n'));
});
