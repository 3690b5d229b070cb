import { expect, test } from 'vitest';
import type { Locale } from '../../../../../src/curriculum/locale.ts';
import { finderOf } from './support.ts';

const answersTo = (query: string, on: Locale = 'zh') => finderOf(on).find(query).answers;
const scoreOf = (id: string, query: string) => answersTo(query).find(({ entry }) => entry.id === id)?.score ?? 0;

test('a word that sounds alike begins and ends where a character does: 委员会 is not heard as 预案', () => {
  expect(answersTo('委员会').map(({ entry }) => entry.id)).not.toContain('safety');
});

test('a word of danger counts more than others when it is written, not when it was only heard', () => {
  expect(scoreOf('safety', '预按')).toBeLessThan(scoreOf('safety', '预案') / 2);
});

test('two words with 的 between them count less than the one word that they would be', () => {
  expect(scoreOf('A10', '学校的电话')).toBeLessThan(scoreOf('A10', '学校电话'));
});

test('words that say nothing do not make a phrase longer: "on my phone" in a question about a call is not about copies', () => {
  expect(
    answersTo('what should I say on the phone to my kid', 'en')
      .slice(0, 3)
      .map(({ entry }) => entry.id),
  ).not.toContain('offline');
});
