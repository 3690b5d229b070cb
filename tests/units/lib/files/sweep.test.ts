import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { markUsed, sweep } from '../../../../src/lib/files/sweep.ts';

const place = path.resolve('.cache/tests/sweep');
const day = 24 * 60 * 60 * 1000;
const names = /^[\w-]+(\.pdf)?$/;
const now = Date.parse('2026-12-01T12:00:00Z');
beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function used(name: string, daysAgo: number, bytes = 10): void {
  writeFileSync(path.join(place, name), 'x'.repeat(bytes));
  const time = (now - daysAgo * day) / 1000;
  utimesSync(path.join(place, name), time, time);
}
const left = () => readdirSync(place).sort();

test('files not used for long are removed', () => {
  used('today', 0.5);
  used('this-month', 29);
  used('long-ago', 31);
  sweep(place, { days: 30, bytes: 1000, names }, now);
  expect(left()).toEqual(['this-month', 'today']);
});

test('above the size limit, the least recently used files are removed, but never those used today', () => {
  used('today', 0.1, 500);
  used('today-too', 0.9, 500);
  used('yesterday', 2, 100);
  used('last-week', 7, 100);
  sweep(place, { days: 30, bytes: 1150, names }, now);
  expect(left()).toEqual(['today', 'today-too', 'yesterday']);
  sweep(place, { days: 30, bytes: 100, names }, now);
  expect(left()).toEqual(['today', 'today-too']);
});

test('a file that is used again is kept', () => {
  used('again', 31);
  markUsed(path.join(place, 'again'), now);
  sweep(place, { days: 30, bytes: 1000, names }, now);
  expect(left()).toEqual(['again']);
});

test('a half-written file is removed once its process has ended, and kept while it runs', () => {
  for (const name of ['a.pdf.99999999.new', `b.pdf.${process.pid}.new`]) writeFileSync(path.join(place, name), 'half');
  sweep(place, { days: 30, bytes: 1000, names });
  expect(left()).toEqual([`b.pdf.${process.pid}.new`]);
});

test('files of others are kept, however old: a cache may be a link to a folder of theirs', () => {
  used('thesis.docx', 400);
  used('thesis.docx.99999999.new', 400);
  mkdirSync(path.join(place, 'a.pdf.99999998.new'));
  sweep(place, { days: 30, bytes: 1, names }, now);
  expect(left()).toEqual(['a.pdf.99999998.new', 'thesis.docx', 'thesis.docx.99999999.new']);
});

test('a missing folder is not an error', () => {
  expect(() => sweep(path.join(place, 'none'), { days: 30, bytes: 1, names })).not.toThrow();
});
