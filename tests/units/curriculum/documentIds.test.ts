import { expect, test } from 'vitest';
import { documentIdsIn } from '../../../src/curriculum/documentIds.ts';

test('numbers of documents are found however they are written, with their place', () => {
  expect(documentIdsIn('先做 W02，再用 g3–08；R02、O01。')).toEqual([
    { words: 'W02', at: 3, id: 'W02' },
    { words: 'g3–08', at: 10, id: 'G3-08' },
    { words: 'R02', at: 16, id: 'R02' },
    { words: 'O01', at: 20, id: 'O01' },
  ]);
});

test.each(['CO2', 'AR02', 'W022', 'W2', 'G10-08', 'G3-8', 'H01', 'A4', 'W02a'])('%s is no document', (words) => {
  expect(documentIdsIn(words)).toEqual([]);
});
