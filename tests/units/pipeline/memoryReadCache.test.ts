import { expect, test } from 'vitest';
import { hashOfData } from '../../../src/curriculum/read/readCache.ts';
import { memoryReadCache } from '../../../src/pipeline/bench/mutation/memoryReadCache.ts';

const notMade = (): never => {
  throw new Error('made again');
};

test('what was read is the same object for every curriculum, and cannot be changed', () => {
  const cache = memoryReadCache();
  const first = cache.of('a').recall('list', 'hash', () => ({ words: ['kite'], note: undefined }));
  expect(first).toEqual({ words: ['kite'] });
  expect(cache.of('a').recall('list', 'hash', notMade)).toBe(first);
  expect(() => cache.of('b').recall('list', 'hash', notMade)).toThrow('made again');
  expect(() => first.words.push('string')).toThrow(TypeError);
  expect(() => cache.of('a').recall('list', 'another hash', notMade)).toThrow('made again');
});

test('a value of more than a million characters is made again', () => {
  const cache = memoryReadCache();
  cache.of('a').recall('list', 'hash', () => ['风'.repeat(1_000_001)]);
  expect(() => cache.of('a').recall('list', 'hash', notMade)).toThrow('made again');
});

test('the hash of data is that of its contents', () => {
  expect(hashOfData({ words: ['kite'] })).toBe(hashOfData({ words: ['kite'] }));
  expect(hashOfData({ words: ['kite'] })).not.toBe(hashOfData({ words: ['string'] }));
});
