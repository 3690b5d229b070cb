import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/pipeline/verify/read/html.ts';

test('what is on the backs of cards comes after all fronts, as on paper', () => {
  const card = (front: string, back: string) => `<div class="card"><p>${front}</p><p data-on-back>${back}</p></div>`;
  const words = wordsOf(`<article>${card('F1', 'B1')}${card('F2', 'B2')}</article>`);
  expect(words.split(/\s+/).filter((word) => word !== '')).toEqual(['F1', 'F2', 'B1', 'B2']);
});
