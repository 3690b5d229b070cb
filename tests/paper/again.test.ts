import { expect } from 'vitest';
import { fixtureRoot } from '../support/fixture.ts';
import { manifest } from '../support/fixtureSite.ts';
import { printFresh } from '../support/print.ts';
import { sometimes } from '../support/thorough.ts';

sometimes('made again from nothing, a grade’s packs and sheets are the same, byte for byte', async () => {
  const { printed, problems } = await printFresh(fixtureRoot, (pack) => pack.grade === 3);
  expect(problems).toEqual([]);
  expect(printed.length).toBeGreaterThanOrEqual(8);
  const sums = (entries: { file: string; sha256: string }[]) => entries.map(({ file, sha256 }) => `${sha256} ${file}`).sort();
  expect(sums(printed.map(({ entry }) => entry))).toEqual(sums(manifest.filter((entry) => entry.grade === 3)));
});
