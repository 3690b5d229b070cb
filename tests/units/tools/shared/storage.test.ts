import { afterEach, expect, test, vi } from 'vitest';
import { keep, keepText, recall, recallText } from '../../../../src/tools/shared/storage.ts';

afterEach(() => vi.unstubAllGlobals());

test('a browser that refuses access does not cause an error', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect([recall('key'), recallText('key')]).toEqual([undefined, undefined]);
  expect(keep('key', { names: '覃秀' })).toBe(false);
  expect(keep('key', undefined)).toBe(false);
  expect(keepText('key', '48')).toBe(false);
});

test('nothing is kept when there is nothing to keep', () => {
  const removed: string[] = [];
  vi.stubGlobal('localStorage', { removeItem: (key: string) => removed.push(key) });
  expect(keep('key', undefined)).toBe(true);
  expect(removed).toEqual(['key']);
});

test('what makes no sense is nothing', () => {
  vi.stubGlobal('localStorage', { getItem: () => '{half' });
  expect(recall('key')).toBeUndefined();
  expect(recallText('key')).toBe('{half');
});
