import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readText } from '../../../src/curriculum/read/files.ts';
import { lesson, problemsWith, reported, soundFile } from '../../support/curriculum.ts';

const place = path.resolve('.cache/tests/large-files');
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('of a file that no memory could hold only the beginning is read', () => {
  mkdirSync(path.join(place, 'content'), { recursive: true });
  const file = path.join(place, 'content/hotlines.yaml');
  writeFileSync(file, soundFile('content/hotlines.yaml')!);
  // It takes no room on the disk.
  truncateSync(file, 3_000_000_000);
  const text = readText(place, 'content/hotlines.yaml')!;
  expect(text).toHaveLength(
    10_000_000 - Buffer.byteLength(soundFile('content/hotlines.yaml')!) + soundFile('content/hotlines.yaml')!.length,
  );
});

test('a register of sheets or a memory of translations in which everything is wrong is reported by its first lines', () => {
  const wrong = reported(
    problemsWith({
      'content/editions/0.3.0.sheets': `edition 0.3.0 2026-11-28\n${'x\n'.repeat(200_000)}`,
      [`${lesson}/translation.en.txt`]: 'x\n'.repeat(200_000),
    }),
  ).map(({ at, id }) => `${at} ${id}`);
  const of = (id: string) => wrong.filter((one) => one.endsWith(id));
  expect(of('registry-is-valid')).toHaveLength(100);
  expect(of('registry-is-valid')[99]).toBe('content/editions/0.3.0.sheets:101:1 registry-is-valid');
  expect(of('translation-memory-is-valid')).toHaveLength(100);
});
