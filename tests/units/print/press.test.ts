import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fontFiles } from '../../../src/blocks/fonts.ts';
import type { Book } from '../../../src/print/book.ts';
import { facesModule } from '../../../src/print/facesModule.ts';
import { Press } from '../../../src/print/press.ts';

const place = path.resolve('.cache/tests/press');
mkdirSync(place, { recursive: true });
writeFileSync(path.join(place, 'file'), '');
afterAll(() => rmSync(place, { recursive: true }));

const setup = { root: '.', fonts: fontFiles, faces: facesModule() };
const book: Book = { title: '信', lang: 'zh', author: '', keywords: [], rights: { statement: '', url: '' }, parts: [], pictures: [] };

test('a worker that dies is reported for each book and leaves none waiting for ever', { timeout: 90_000 }, async () => {
  // A cache folder below a file cannot be created, so every worker dies before its first book.
  const press = new Press({ ...setup, cacheFolder: path.join(place, 'file', 'cache') });
  const jobs = Array.from({ length: 9 }, (_, index) => press.print({ key: String(index), book }));
  const results = await Promise.allSettled(jobs);
  press.close();
  expect(results.map(({ status }) => status)).toEqual(Array(9).fill('rejected'));
});

test('a book that Typst refuses stops nothing else', { timeout: 30_000 }, async () => {
  const press = new Press({ ...setup, cacheFolder: path.join(place, 'cache') });
  const unknown = { ...book, parts: [{ type: 'poster', key: 'x', footer: '' }] };
  const whole = { ...book, parts: [{ type: 'contents', key: 'contents', footer: '', title: '目录', pictures: {} }] };
  const [refused, printed] = await Promise.allSettled([press.print({ key: 'a', book: unknown }), press.print({ key: 'b', book: whole })]);
  press.close();
  expect(refused).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('"信" cannot be typeset.') } });
  expect(printed).toMatchObject({ status: 'fulfilled', value: { pages: 1, paperOf: [['contents', { pages: 1 }]] } });
});
