import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inWorkFolder } from '../../../src/pipeline/workFolder.ts';

const all = path.resolve('.cache/build');
const theirs = `photos-of-${process.pid}`;
afterAll(() => rmSync(path.join(all, theirs), { recursive: true, force: true }));

test('folders of ended processes are removed, and nothing else: the folder may be a link', async () => {
  for (const name of ['99999999-1', theirs]) mkdirSync(path.join(all, name), { recursive: true });
  const during = await inWorkFolder(async (folder) => [path.basename(folder), ...readdirSync(all)]);
  expect(during).toContain(during[0]);
  expect(during).toContain(theirs);
  expect(during).not.toContain('99999999-1');
  expect(readdirSync(all)).not.toContain(during[0]);
});
