import { expect, test } from 'vitest';
import { differences, readSums } from '../../../../src/pipeline/release/compare.ts';

const sum = (digit: string) => digit.repeat(64);

test('reads a list as sha256sum writes it, on Windows too', () => {
  const list = [
    { path: 'zh/a b.txt', sha256: sum('a') },
    { path: '纸鸢.pdf', sha256: sum('0') },
  ];
  expect(readSums(`${sum('a')}  zh/a b.txt\n${sum('0')}  纸鸢.pdf\n`)).toEqual(list);
  expect(readSums(`${sum('a')} *zh/a b.txt\r\n${sum('0')} *纸鸢.pdf\r\n`)).toEqual(list);
});

test('an error page of a server is not a list, and neither is an empty file', () => {
  expect(readSums(`${sum('a')}  index.html\n<!DOCTYPE html>\n`)).toEqual({
    error: { zh: '第 2 行不是校验码加文件名：“<!DOCTYPE html>”。', en: 'Line 2 is not a checksum and a file: "<!DOCTYPE html>".' },
  });
  expect(readSums('')).toHaveProperty('error.en', 'Line 1 is not a checksum and a file: "".');
});

test('different, missing and new files are listed, sorted; equal files are not', () => {
  const list = (...files: [string, string][]) => files.map(([path, digit]) => ({ path, sha256: sum(digit) }));
  const expected = list(['b', '1'], ['c', '2'], ['a', '3']);
  const built = list(['a', '3'], ['c', '9'], ['d', '4']);
  expect(differences(expected, built).map(({ en }) => en)).toEqual(['missing: b', 'different: c', 'not in the list: d']);
  expect(differences(expected, built).map(({ zh }) => zh)).toEqual(['缺少：b', '不同：c', '多出：d']);
  expect(differences(expected, [...expected].reverse())).toEqual([]);
});
