import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sumsBelow } from '../../src/offline/sums.ts';
import { pageFiles, writeCurriculum } from '../support/curriculum.ts';
import { finished, script } from '../support/process.ts';

const place = path.resolve('.cache/tests/reproducible');
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What a build reads of the project, besides the curriculum. */
const project = ['astro.config.mjs', 'CHANGELOG.md', 'content/pictures', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

const sumsOf = (out: string) => [out, `${out}-portable`].map((folder) => sumsBelow(folder).map(({ path: file, sha256 }) => `${sha256} ${file}`));

test('a build in another folder, time zone and language, with nothing in its caches, gives the same bytes for every file', async () => {
  const root = writeCurriculum('reproducible/curriculum', pageFiles);
  const here = path.join(place, 'dist');
  const first = await script('build', [], { PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: here, TZ: 'UTC', LC_ALL: 'C' });
  expect(first).toMatchObject({ code: 0, stderr: '' });

  const other = path.join(place, '另一个 folder, with a longer path', 'paper-kite');
  mkdirSync(other, { recursive: true });
  for (const name of project) cpSync(name, path.join(other, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(other, 'node_modules'), 'junction');
  cpSync(root, path.join(other, 'course'), { recursive: true });
  const second = await finished(process.execPath, ['scripts/build.ts'], {
    cwd: other,
    env: { PAPER_KITE_CURRICULUM: 'course', TZ: 'America/St_Johns', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' },
  });
  expect(second).toMatchObject({ code: 0, stderr: '' });
  expect(sumsOf(path.join(other, 'dist'))).toEqual(sumsOf(here));
}, 240_000);
