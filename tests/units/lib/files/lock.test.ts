import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../../src/lib/files/lock.ts';

const place = path.resolve('.cache/tests/locks');
const file = path.join(place, 'lock.json');
beforeEach(() => rmSync(place, { recursive: true, force: true }));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('the first process gets the lock, the second its holder; after the release it is free', () => {
  const first = takeLock(file, 'npm run build');
  expect(first).toHaveProperty('release');
  expect(takeLock(file, 'npm run packs')).toMatchObject({ heldBy: { pid: process.pid, command: 'npm run build' } });
  (first as { release: () => void }).release();
  expect(readdirSync(place)).toEqual([]);
  expect(takeLock(file, 'npm run packs')).toHaveProperty('release');
});

test.each([
  ['a process that has ended', '{"process":"99999999-1","pid":99999999,"since":"2026-11-28T10:00:00.000Z","command":"npm run build"}'],
  ['a process whose number another has now', `{"process":"${process.pid}-1","pid":${process.pid},"since":"x","command":"npm run build"}`],
  ['an unreadable holder', '{"process":'],
  ['something else', '[]'],
  ['nothing', ''],
])('a lock of %s is taken over', (_, content) => {
  mkdirSync(place, { recursive: true });
  writeFileSync(file, content);
  expect(takeLock(file, 'npm run build')).toHaveProperty('release');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
  expect(readdirSync(place)).toEqual(['lock.json']);
});
