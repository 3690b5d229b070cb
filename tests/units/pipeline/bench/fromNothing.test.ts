import { describe, expect, test } from 'vitest';
import { type Builds, buildRows, yardstickRow } from '../../../../src/pipeline/bench/fromNothing.ts';
import { differingFiles } from '../../../../src/pipeline/bench/sums.ts';

const builds: Builds = {
  fromNothing: { ms: 360_000, cpu: 500, megabytes: 1500 },
  afterEdit: { ms: 60_000, cpu: undefined, megabytes: 800 },
  compared: 2,
  differing: [],
};
const first = { ms: 100_000, cpu: 120, megabytes: 900 };
const rows = (changed: Partial<Builds> = {}) => buildRows(197, 'everything', { ...builds, ...changed }, first);

describe('the rows of a full curriculum', () => {
  test('have the times next to those of 0.3.0', () => {
    expect(rows().slice(0, 2)).toEqual([
      {
        what: '197 documents, everything: from nothing',
        figure: '3.60×: 360.0 s, 500.0 s of CPU, 1500 MB',
        goal: '≤ 3.6× 0.3.0',
        met: true,
      },
      {
        what: '197 documents, everything: after an edit of one lesson',
        figure: '0.60×: 60.0 s, CPU unknown, 800 MB',
        goal: '≤ 0.5× 0.3.0',
        met: false,
      },
    ]);
  });

  test('name files that are not the same after an edit', () => {
    expect(rows()[2]).toMatchObject({ figure: '0', met: true });
    expect(rows({ differing: ['0/zh/index.html'] })[2]).toMatchObject({ figure: '1: 0/zh/index.html', met: false });
  });

  test('say why there is nothing to compare with, and reach no goal then', () => {
    const reason = 'the packages of 0.3.0 cannot be installed: no network';
    expect(yardstickRow({ reason }).figure).toBe(`not measured: ${reason}`);
    const row = buildRows(197, 'as 0.3.0', builds, { reason })[0]!;
    expect(row.figure).toBe(`360.0 s, 500.0 s of CPU, 1500 MB; not compared: ${reason}`);
    expect(row.met).toBeUndefined();
  });
});

test('files differ that only one of two sites has, or that have other bytes', () => {
  const one = new Map([
    ['0/same', '1'],
    ['0/other', '1'],
    ['0/gone', '1'],
  ]);
  const other = new Map([
    ['0/same', '1'],
    ['0/other', '2'],
    ['1/new', '1'],
  ]);
  expect(differingFiles(one, other)).toEqual(['0/gone', '0/other', '1/new']);
});
