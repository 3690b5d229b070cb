import { expect, test } from 'vitest';
import { refuseNames } from '../../../../src/offline/portable/refuseNames.ts';

test('plain names are accepted, even twice', () => {
  expect(() => refuseNames(['00-READ-ME-FIRST.txt', 'zh/index.html', 'zh/index.html', '_astro/style.C-b_j8~.css'])).not.toThrow();
});

test('names that old unpackers damage are reported all at once', () => {
  expect(() => refuseNames(['a b.svg', 'zh/index.html', '风筝.svg'])).toThrow(
    'A copy can only have plain file names (a–z, 0–9, - and _). Rename: a b.svg, 风筝.svg',
  );
});

test('names that differ only in case are one file on Windows', () => {
  expect(() => refuseNames(['pictures/kite.svg', 'pictures/Kite.svg'])).toThrow(
    'pictures/Kite.svg and pictures/kite.svg are the same name on a disk of Windows. Rename one.',
  );
});
