import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isTriedOn } from '../support/seed.ts';
import { sampleOf, seed, sometimes, thorough } from '../support/thorough.ts';
import { filesInTurns, leftForOtherDays } from '../support/turns.ts';

const rows = Array.from({ length: 40 }, (_, at) => ({ at, kind: at < 5 ? `rare ${at}` : 'common' }));

describe('a sample', () => {
  test('has as many rows as it should, in their order, and is the same for the same seed', () => {
    const sample = sampleOf(rows, 8);
    expect(sample).toHaveLength(thorough ? rows.length : 8);
    expect(sample).toEqual([...sample].sort((a, b) => a.at - b.at));
    expect(sampleOf(rows, 8)).toEqual(sample);
  });

  test('has one of each kind, also when there are more kinds than rows asked for', () => {
    const kinds = (sample: typeof rows) => new Set(sample.map(({ kind }) => kind));
    expect(kinds(sampleOf(rows, 8, ({ kind }) => kind))).toEqual(kinds(rows));
    expect(kinds(sampleOf(rows, 1, ({ kind }) => kind))).toEqual(kinds(rows));
  });

  test('is everything when there is no more', () => {
    expect(sampleOf(rows, 40)).toEqual(rows);
  });
});

test('a story is tried on one of five days that follow each other', () => {
  for (const name of ['with a finger', '一张纸', '']) {
    const days = Array.from({ length: 15 }, (_, day) => isTriedOn(seed + day, name, 5));
    expect(days.filter((isTried) => isTried)).toHaveLength(3);
    expect(days.slice(0, 10)).toEqual(days.slice(5));
  }
});

sometimes('a story that is not tried today is skipped', () => {
  expect(thorough || isTriedOn(seed, 'a story that is not tried today is skipped', 5)).toBe(true);
});

describe('files of tests that take turns', () => {
  const chosen = (day: number) => filesInTurns.filter((file) => !leftForOtherDays([], day).includes(file));

  test('are all there, once', () => {
    expect(filesInTurns.filter((file) => !existsSync(file))).toEqual([]);
    expect(new Set(filesInTurns).size).toBe(filesInTurns.length);
  });

  test.skipIf(thorough)('are tried on one of fourteen days that follow each other, some each day', () => {
    const days = Array.from({ length: 14 }, (_, day) => chosen(seed + day));
    expect(days.flat().sort()).toEqual([...filesInTurns].sort());
    for (const files of days) expect(files.length).toBeGreaterThan(0);
    expect(chosen(seed + 14)).toEqual(days[0]);
  });

  test('are tried when someone names a file', () => {
    expect(leftForOtherDays(['run', '--project', 'situations', 'tests/situations/release.test.ts'], seed)).toEqual([]);
    expect(leftForOtherDays(['run', 'release'], seed)).toEqual([]);
    for (const args of [
      ['run', '--project', 'site'],
      ['run', '--reporter=default'],
    ])
      expect(leftForOtherDays(args, seed)).toEqual(leftForOtherDays([], seed));
  });
});
