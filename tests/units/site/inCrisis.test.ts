import { expect, test } from 'vitest';
import type { Hotline } from '../../../src/curriculum/schema/registries.ts';
import { inCrisis } from '../../../src/site/inCrisis.ts';

const numbersOf = (...ids: string[]) => {
  const { urgent, talk } = inCrisis(ids.map((id) => ({ id }) as Hotline));
  return { urgent: urgent.map(({ id }) => id), talk: talk?.id };
};

test('the line to talk to is separate', () => {
  expect(numbersOf('110', '12356', '120')).toEqual({ urgent: ['110', '120'], talk: '12356' });
});

test('there is always a number to call now: of a crisis group of one, and in another country', () => {
  expect(numbersOf('12356')).toEqual({ urgent: ['12356'], talk: undefined });
  expect(numbersOf('999', '116123')).toEqual({ urgent: ['999', '116123'], talk: undefined });
});
