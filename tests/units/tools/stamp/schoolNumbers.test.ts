import { describe, expect, test } from 'vitest';
import { ringing, schoolNumbers } from '../../../../src/tools/stamp/schoolNumbers.ts';

test('the people of whom something was typed, by their blanks', () => {
  const people = {
    principal: { name: '刘建国', phone: '0791-8765 4300' },
    counsellor: { name: '', phone: ' 12 ' },
    night: { name: '', phone: '' },
  };
  expect([...schoolNumbers({ people })]).toEqual([
    ['principal', { name: '刘建国', phone: '0791-8765 4300' }],
    ['counsellor', { name: '', phone: '12' }],
  ]);
});

test.each([
  undefined,
  null,
  'x',
  7,
  [],
  { people: 'x' },
  { people: null },
  { people: { principal: null } },
  { people: { principal: { name: 1 } } },
])('what is no stamp shows nothing: %j', (saved) => expect([...schoolNumbers(saved)]).toEqual([]));

describe('what a phone can ring', () => {
  test.each([
    ['0791-8765 4300', 'tel:079187654300'],
    ['１３８ 0000 0000', 'tel:13800000000'],
    ['+86 (791) 8765', 'tel:+867918765'],
  ])('%s', (phone, link) => expect(ringing(phone)).toBe(link));
  test.each(['0791-8765 4321 转 8001', '12', '问门卫', '', 'javascript:alert(1)'])('not %j', (phone) =>
    expect(ringing(phone)).toBeUndefined(),
  );
});
