import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashFiles, hashIfThere } from '../../../../src/lib/files/hash.ts';

const place = path.resolve('.cache/tests/hash');
beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(path.join(place, 'a'), { recursive: true });
  writeFileSync(path.join(place, 'a/b'), 'words');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const sum = (add: (hash: ReturnType<typeof createHash>) => void) => {
  const hash = createHash('sha256');
  add(hash);
  return hash.digest('hex');
};
const nothing = sum(() => {});

test('a missing path is an error: otherwise the hash would never change again after a move', () => {
  expect(() => hashFiles(createHash('sha256'), path.join(place, 'moved'))).toThrow(/ENOENT/);
});

test('a path that may be missing adds nothing', () => {
  expect(sum((hash) => hashIfThere(hash, path.join(place, 'moved')))).toBe(nothing);
  expect(sum((hash) => hashIfThere(hash, place))).toBe(sum((hash) => hashFiles(hash, place)));
});

test('a link is hashed by its target and is not followed, even if it is broken', () => {
  const before = sum((hash) => hashFiles(hash, place));
  symlinkSync('nowhere', path.join(place, 'link'));
  expect(sum((hash) => hashFiles(hash, place))).not.toBe(before);
});
