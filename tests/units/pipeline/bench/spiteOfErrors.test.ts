import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from '../../../../src/lib/files/filesBelow.ts';

test('no command builds in spite of errors: only the bench does, with copies', () => {
  const files = ['src', 'scripts'].flatMap((folder) => filesBelow(folder).map((file) => `${folder}/${file}`));
  const naming = files.filter((file) => /\.(ts|tsx|astro|cjs)$/.test(file) && readFileSync(file, 'utf8').includes('hasAnyWords'));
  expect(naming).toEqual(['src/pipeline/bench/worker.ts', 'src/pipeline/build.ts']);
});
