import { describe, expect, test } from 'vitest';
import { contentTypeOf } from '../../../../src/offline/saving/contentType.ts';
import { readPlan } from '../../../../src/offline/saving/readPlan.ts';
import { readRecord } from '../../../../src/offline/saving/readRecord.ts';
import { readSummaries } from '../../../../src/offline/saving/readSummaries.ts';

const hash = '0123456789abcdef0123456789abcdef';
const record = {
  id: 'zh-grade-3',
  version: '0.3.0',
  date: '2026-11-28',
  mark: 'abc',
  withPdfs: false,
  files: [['zh/help/', hash, 12]],
  savedAt: 1,
};
const plan = {
  id: 'zh-grade-3',
  version: '0.3.0',
  date: '2026-11-28',
  pages: record.files,
  pdfs: [],
  marks: { pages: 'p', all: 'a' },
};

describe('a record on the device', () => {
  test('is read as it was written, with what a later edition may add', () => {
    expect(readRecord(JSON.stringify(record), 'zh-grade-3')).toEqual(record);
    expect(readRecord(JSON.stringify({ ...record, more: 1 }), 'zh-grade-3')).toMatchObject(record);
  });

  test.each([
    ['nothing', ''],
    ['half of it', JSON.stringify(record).slice(0, 40)],
    ['broken JSON', '{broken'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['a number', '5'],
    ['an empty object', '{}'],
    ['another grade’s', JSON.stringify({ ...record, id: 'zh-grade-4' })],
    ['one without files', JSON.stringify({ ...record, files: [] })],
    ['files that are not a list', JSON.stringify({ ...record, files: { length: 1 } })],
    ['a file that is not a triple', JSON.stringify({ ...record, files: [['zh/help/', hash]] })],
    ['a file whose hash is not valid', JSON.stringify({ ...record, files: [['zh/help/', '../../x', 1]] })],
    ['a file of less than nothing', JSON.stringify({ ...record, files: [['zh/help/', hash, -1]] })],
    ['a time that is not valid', JSON.stringify({ ...record, savedAt: 'now' })],
    ['lists within lists, without end', '['.repeat(200_000)],
    ['far too much', JSON.stringify({ ...record, version: 'x'.repeat(6_000_000) })],
    ['bytes', '\u0000\ufffd\u0001'],
  ])('is not one when it is %s', (_, text) => {
    expect(readRecord(text, 'zh-grade-3')).toBeUndefined();
  });
});

describe('what the site answers', () => {
  test('is its own list, or none', () => {
    expect(readPlan(plan, 'zh-grade-3')).toBe(plan);
    for (const answer of [null, [], 'x', {}, { ...plan, id: 'zh-grade-4' }, { ...plan, pages: [] }, { ...plan, marks: {} }])
      expect(() => readPlan(answer, 'zh-grade-3'), JSON.stringify(answer)).toThrow('zh-grade-3: the response is not the list of this set');
    const summary = { id: 'zh-grade-3', pages: 1, pdfs: 2, marks: plan.marks };
    expect(readSummaries([summary])).toEqual([summary]);
    for (const answer of [null, {}, 'x', [1], [{ ...summary, pages: null }]])
      expect(() => readSummaries(answer), JSON.stringify(answer)).toThrow('the response is not the list of the sets');
  });
});

test.each([
  ['', 'text/html; charset=utf-8'],
  ['zh/help/', 'text/html; charset=utf-8'],
  ['zh/help', 'text/html; charset=utf-8'],
  ['_astro/a.B1.js', 'text/javascript; charset=utf-8'],
  ['pictures/风.svg', 'image/svg+xml'],
  ['packs/zh/documents/g3-08.pdf', 'application/pdf'],
  ['zh.webmanifest', 'application/manifest+json'],
  ['pagefind/index/zh-cn_1.pf_index', 'application/octet-stream'],
])('the type of %s is %s', (address, type) => {
  expect(contentTypeOf(address)).toBe(type);
});
