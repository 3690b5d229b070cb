import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { PdfCache, type PdfFacts } from '../../../src/print/cache.ts';

const place = path.resolve('.cache/tests/pdf-cache');
beforeEach(() => rmSync(place, { recursive: true, force: true }));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const pdf = Buffer.from(`%PDF-1.7 ${'kite '.repeat(400)}`);
const facts: PdfFacts = {
  pages: 2,
  paperOf: [['plan', { pages: 2, endsAt: 120 }]],
  bytes: pdf.length,
  sha256: createHash('sha256').update(pdf).digest('hex'),
};
const file = (name: string) => path.join(place, name);

function kept(): PdfCache {
  const cache = new PdfCache(place);
  cache.keep('a', pdf, facts);
  return cache;
}

test('what was kept is found', () => {
  const cache = kept();
  expect(cache.find('a')).toEqual(facts);
  expect(cache.read('a', facts.sha256)).toEqual(pdf);
  expect(cache.find('b')).toBeUndefined();
});

/** Damage of every kind, to a PDF and to its facts. */
const damages: [string, (name: string) => void][] = [
  ['is empty', (name) => writeFileSync(name, '')],
  ['is cut', (name) => writeFileSync(name, readFileSync(name).subarray(0, 50))],
  ['is longer', (name) => writeFileSync(name, Buffer.concat([readFileSync(name), Buffer.from(' ')]))],
  ['is noise', (name) => writeFileSync(name, Buffer.from([0xff, 0xfe, 0, 1, 2, 200]))],
  ['is all NUL', (name) => writeFileSync(name, Buffer.alloc(readFileSync(name).length))],
  [
    'has one other bit',
    (name) =>
      writeFileSync(
        name,
        readFileSync(name).map((byte, at) => (at === 90 ? byte ^ 1 : byte)),
      ),
  ],
  ['is missing', (name) => rmSync(name)],
  [
    'is a folder',
    (name) => {
      rmSync(name);
      mkdirSync(path.join(name, 'in it'), { recursive: true });
    },
  ],
];

describe.each(['a.pdf', 'a.json'])('a cache whose %s', (name) => {
  test.each(damages)('%s is the same as none, and can be written again', (_, damage) => {
    const cache = kept();
    damage(file(name));
    expect(cache.find('a')).toBeUndefined();
    cache.keep('a', pdf, facts);
    expect(cache.find('a')).toEqual(facts);
    expect(readdirSync(place).sort()).toEqual(['a.json', 'a.pdf']);
  });
});

describe('facts', () => {
  test.each(['{}', '[]', 'null', '"words"', '3', '{"pages":1}', JSON.stringify(facts)])('that are %s are none', (text) => {
    const cache = kept();
    writeFileSync(file('a.json'), text);
    expect(cache.find('a')).toBeUndefined();
  });

  test('of another PDF are none', () => {
    const cache = kept();
    const other = Buffer.from('%PDF-1.7 other');
    cache.keep('b', other, { ...facts, bytes: other.length, sha256: createHash('sha256').update(other).digest('hex') });
    copyFileSync(file('b.json'), file('a.json'));
    copyFileSync(file('b.pdf'), file('a.pdf'));
    expect(cache.find('a')).toBeUndefined();
  });
});
