import { describe, expect, test } from 'vitest';
import { emptyStamp, isEmpty, longest, piecesFor, plainLine, type Stamp, stampFrom } from '../../../../src/tools/stamp/stamp.ts';

describe('what a person types', () => {
  test.each([
    ['校长室 0791-8765 4321 转 8001', '校长室 0791-8765 4321 转 8001'],
    ['མཚོ་སྔོན་སློབ་གྲྭ', 'མཚོ་སྔོན་སློབ་གྲྭ'],
    ['قەشقەر ئوتتۇرا مەكتىپى', 'قەشقەر ئوتتۇرا مەكتىپى'],
    ['李老师👩‍🏫', '李老师👩‍🏫'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['  青石镇\t中心小学\n', '青石镇 中心小学'],
  ])('%s is kept as it is, in any script', (typed, text) => {
    expect(plainLine(typed, 'school')).toEqual({ text, hadUnseen: false });
  });

  test.each([
    ['\u202E4321 8765', '4321 8765'],
    ['王\u200B老\u0000师\u2066', '王老师'],
    ['a\uD800b', 'ab'],
  ])('invisible characters are removed, and that is reported: %j', (typed, text) => {
    expect(plainLine(typed, 'school')).toEqual({ text, hadUnseen: true });
  });

  test('is no longer than the field, counted in characters and not in halves of them', () => {
    expect([...plainLine('𠮷'.repeat(100), 'name').text].length).toBe(longest.name);
  });
});

describe('whatever the device has saved', () => {
  test.each([[null], [undefined], ['x'], [[1]], [{ school: {}, people: 'x' }], [{ people: { principal: null } }]])(
    '%j is an empty stamp',
    (saved) => {
      expect(isEmpty(stampFrom(saved))).toBe(true);
    },
  );

  test('hostile words come out plain', () => {
    const saved = JSON.parse('{"school":"\\u202eabc","people":{"__proto__":{"name":"x"},"principal":{"name":"刘\\u0007"}}}');
    const stamp = stampFrom(saved);
    expect(stamp.school).toBe('abc');
    expect(stamp.people['principal']).toEqual({ name: '刘', phone: '' });
    expect(piecesFor('toString', stamp)).toEqual([]);
  });
});

describe('what belongs in a place', () => {
  const stamp: Stamp = {
    school: '青石镇中心小学',
    className: '三（2）班',
    contact: 'counsellor',
    people: { counsellor: { name: '陈老师', phone: '' }, principal: { name: '刘建国', phone: '8001' } },
  };
  test.each([
    ['corner', ['青石镇中心小学', '三（2）班', '陈老师']],
    ['principal', ['刘建国', '8001']],
    ['principal.name', ['刘建国']],
    ['principal.phone', ['8001']],
    ['counsellor.phone', []],
    ['night', []],
  ])('%s', (field, pieces) => {
    expect(piecesFor(field, stamp)).toEqual(pieces);
  });

  test('a contact without a name is left out', () => {
    expect(piecesFor('corner', { ...stamp, contact: '' })).toEqual(['青石镇中心小学', '三（2）班']);
    expect(piecesFor('corner', emptyStamp)).toEqual([]);
  });
});
