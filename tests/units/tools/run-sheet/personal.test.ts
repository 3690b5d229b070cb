import { describe, expect, test } from 'vitest';
import { namesToPrint, nothingPersonal, personalFrom } from '../../../../src/tools/run-sheet/personal.ts';

describe('whatever is in the storage', () => {
  test.each<[unknown]>([[undefined], ['text'], [7], [{ leads: 'x', names: {} }], [{ leads: null }], [[]]])('%j is ignored', (saved) =>
    expect(personalFrom(saved)).toEqual(nothingPersonal),
  );
  test('names of leads are plain words', () => {
    expect(personalFrom({ leads: { '1.1': '\u202e韦老师', '1.2': 3 }, names: 'a' })).toEqual({ leads: { '1.1': '韦老师' }, names: 'a' });
  });
  test('of a corrected list only texts are taken, and not more than are printed', () => {
    expect(personalFrom({ names: 'a', list: ['张三', 7, null, '李四'] })).toEqual({ leads: {}, names: 'a', list: ['张三', '李四'] });
    expect(personalFrom({ list: Array.from({ length: 900 }, () => '张三') }).list).toHaveLength(500);
    expect(personalFrom({ list: 'text' })).toEqual(nothingPersonal);
  });
});

test('printed are the names that were found, or the corrected list, as plain words without empty ones', () => {
  const found = { names: ['张三', '李四'], found: 2, left: [] };
  expect(namesToPrint({ leads: {}, names: '张三 李四' }, found)).toEqual(['张三', '李四']);
  expect(namesToPrint({ leads: {}, names: '张三 李四', list: [' 张三丰 ', '', '\u202e王五'] }, found)).toEqual(['张三丰', '王五']);
});
