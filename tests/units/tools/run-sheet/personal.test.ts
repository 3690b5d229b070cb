import { describe, expect, test } from 'vitest';
import { nothingPersonal, personalFrom } from '../../../../src/tools/run-sheet/personal.ts';

describe('whatever stands in the memory', () => {
  test.each<[unknown]>([[undefined], ['text'], [7], [{ leads: 'x', names: {} }], [{ leads: null }], [[]]])(
    '%j makes no trouble',
    (remembered) => expect(personalFrom(remembered)).toEqual(nothingPersonal),
  );
  test('names of leads are plain words', () => {
    expect(personalFrom({ leads: { '1.1': '\u202e韦老师', '1.2': 3 }, names: 'a' })).toEqual({ leads: { '1.1': '韦老师' }, names: 'a' });
  });
});
