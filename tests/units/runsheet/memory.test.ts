import { afterEach, describe, expect, test, vi } from 'vitest';
import { keep, nothingPersonal, personalFrom, recall } from '../../../src/runsheet/memory.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser that refuses is no fault of the page', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(recall('key')).toBeUndefined();
  expect(keep('key', { names: '覃秀' })).toBe(false);
  expect(keep('key', undefined)).toBe(false);
});

test('nothing is kept when there is nothing to keep', () => {
  const removed: string[] = [];
  vi.stubGlobal('localStorage', { removeItem: (key: string) => removed.push(key) });
  expect(keep('key', undefined)).toBe(true);
  expect(removed).toEqual(['key']);
});

describe('whatever stands in the memory', () => {
  test.each<[unknown]>([[undefined], ['text'], [7], [{ leads: 'x', names: {} }], [{ leads: null }], [[]]])(
    '%j makes no trouble',
    (remembered) => expect(personalFrom(remembered)).toEqual(nothingPersonal),
  );
  test('names of leads are plain words', () => {
    expect(personalFrom({ leads: { '1.1': '\u202e韦老师', '1.2': 3 }, names: 'a' })).toEqual({ leads: { '1.1': '韦老师' }, names: 'a' });
  });
});
