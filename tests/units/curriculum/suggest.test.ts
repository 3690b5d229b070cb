import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/curriculum/suggest.ts';

test.each([
  ['minuets', ['minutes', 'title'], 'Did you mean "minutes"?'],
  ['TITEL', ['minutes', 'title'], 'Did you mean "title"?'],
  ['colour', ['minutes', 'title'], 'Known here: "minutes", "title".'],
  // One letter is as near to every other as to the right one.
  ['5', ['1', '2'], 'Known here: "1", "2".'],
  ['S9', ['S1', 'S2'], 'Known here: "S1", "S2".'],
  ['letters', [], 'None is written yet.'],
])('for %s among %j: %s', (word, known, hint) => {
  expect(didYouMean(word, known).en).toBe(hint);
});
