import { expect, test } from 'vitest';
import { isTitle } from '../../../../src/checks/likeness/english.ts';

test.each(["A Day at My Parent's Work", 'When I Miss My Family', 'Someone Has Died'])('%s is a title', (words) => {
  expect(isTitle(words)).toBe(true);
});

test.each(['Your parents work away because of you.', 'Stop Crying!', 'Be Good Boys.', 'Mum', '爸爸走是因为你不乖'])(
  '%s is said to someone',
  (words) => {
    expect(isTitle(words)).toBe(false);
  },
);
