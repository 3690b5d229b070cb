import { expect, test } from 'vitest';
import { renderingsOf } from '../../../../src/curriculum/translation/renderings.ts';

const pairs = [
  { original: '照应人坐在门边。', translation: 'The support person sits by the door.' },
  { original: '谁难受，照应人过去。', translation: 'If anyone is upset, the support person goes over.' },
  { original: '先打给照应人。', translation: 'First ring the on-call person.' },
  { original: '照应人不离开。', translation: 'The on-call person does not leave.' },
  { original: '照应人。', translation: 'Who stays?' },
  { original: '门开着。', translation: 'The door is open.' },
  { original: '有人难受。', translation: 'Someone is upset.' },
];
const said = (term: string, known?: RegExp) =>
  renderingsOf(term, pairs, known).map(({ words, pairs: places }) => `${words}: ${places.join(' ')}`);

test('a term has the words that are where it is and nowhere else; what no words are common to is left out', () => {
  expect(said('照应人')).toEqual(['support person: 0 1', 'on-call person: 2 3']);
});

test('known words come first, under no words of their own', () => {
  expect(said('照应人', /on-call/)).toEqual([': 2 3', 'support person: 0 1']);
});

test('a term that is in no paragraph, or in one, has none', () => {
  expect(said('主带')).toEqual([]);
  expect(said('过去')).toEqual([]);
});
