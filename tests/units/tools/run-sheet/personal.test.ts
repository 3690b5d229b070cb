import { describe, expect, test } from 'vitest';
import { nothingPersonal, personalFrom } from '../../../../src/tools/run-sheet/personal.ts';

describe('whatever is in the storage', () => {
  test.each<[unknown]>([[undefined], ['text'], [7], [{ leads: 'x', names: {} }], [{ leads: null }], [[]]])('%j is ignored', (saved) =>
    expect(personalFrom(saved)).toEqual(nothingPersonal),
  );
  test('names of leads are plain words', () => {
    expect(personalFrom({ leads: { '1.1': '\u202e韦老师', '1.2': 3 }, names: 'a' })).toEqual({ leads: { '1.1': '韦老师' }, names: 'a' });
  });
});
