import { expect, test } from 'vitest';
import { atOnce, type Makers, orElse, whenAsked } from '../../../src/lib/whenAsked.ts';

interface Lists {
  words: string[];
  plan: string[];
}

/** Two lists, and which of them were read. */
function lists(): { makers: Makers<Lists>; read: string[] } {
  const read: string[] = [];
  const list = (name: string) => () => {
    read.push(name);
    return [name];
  };
  return { makers: { words: list('words'), plan: list('plan') }, read };
}

test('a value is made when it is read first, and is the same each time', () => {
  const { makers, read } = lists();
  const made = whenAsked(makers);
  expect(read).toEqual([]);
  expect(made.plan).toEqual(['plan']);
  expect(made.plan).toBe(made.plan);
  expect(read).toEqual(['plan']);
  expect(JSON.parse(JSON.stringify(made))).toEqual({ words: ['words'], plan: ['plan'] });
});

test('values that are made at once are made in their order', () => {
  const { makers, read } = lists();
  expect(atOnce(makers)).toEqual({ words: ['words'], plan: ['plan'] });
  expect(read).toEqual(['words', 'plan']);
});

test('what is not found is replaced', () => {
  expect(orElse(() => undefined, 'other')()).toBe('other');
  expect(orElse<string>(() => '', 'other')()).toBe('');
});
