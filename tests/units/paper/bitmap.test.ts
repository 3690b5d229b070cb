import { expect, test } from 'vitest';
import { bitmapOf } from '../../../src/paper/bitmap.ts';

test('dots are packed from the left, the first in the highest bit, and each row begins a new byte', () => {
  const rows = ['#........#', '.#.......#', '##########'];
  const { columns, bits } = bitmapOf(10, 3, (dot) => rows.join('')[dot] === '#');
  expect(columns).toBe(10);
  expect([...bits]).toEqual([0b1000_0000, 0b0100_0000, 0b0100_0000, 0b0100_0000, 0b1111_1111, 0b1100_0000]);
});
