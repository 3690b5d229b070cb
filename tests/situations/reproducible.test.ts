import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sumsBelow } from '../../src/offline/sums.ts';
import { pageFiles, writeCurriculum } from '../support/curriculum.ts';
import { finished, script } from '../support/process.ts';

const place = path.resolve('.cache/tests/reproducible');
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What a build reads of the project, besides the curriculum. */
const project = ['astro.config.mjs', 'CHANGELOG.md', 'content/pictures', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

const sumsOf = (out: string) =>
  [out, `${out}-portable`].map((folder) => sumsBelow(folder).map(({ path: file, sha256 }) => `${sha256} ${file}`));

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

test('npm run reproduce says before any work that a list is none, and how it wants to be started', async () => {
  mkdirSync(place, { recursive: true });
  const list = path.join(place, 'SHA256SUMS');
  writeFileSync(list, '<!DOCTYPE html>\n');
  const reproduce = (args: string[], env = {}) => script('reproduce', args, env);
  expect(await reproduce(['--sums', list, '--lang', 'en'], { npm_execpath: 'npm' })).toEqual({
    code: 1,
    stdout: '',
    stderr: `The list ${list} cannot be read. Line 1 is not a sum and a file: "<!DOCTYPE html>". Name the SHA256SUMS of a published edition.\n`,
  });
  expect((await reproduce(['--sums', list, '--lang', 'zh'], { npm_execpath: 'npm' })).stderr).toBe(
    `读不了清单 ${list}：第 1 行不是校验码加文件名：“<!DOCTYPE html>”。要的是发布的那一版的 SHA256SUMS。\n`,
  );
  expect((await reproduce(['--sums', 'none', '--lang', 'en'], { npm_execpath: 'npm' })).stderr).toBe(
    'The list none cannot be read. There is no such file. Name the SHA256SUMS of a published edition.\n',
  );
  expect((await reproduce(['--sums', 'none', '--lang', 'zh'], { npm_execpath: 'npm' })).stderr).toBe(
    '读不了清单 none：没有这个文件。要的是发布的那一版的 SHA256SUMS。\n',
  );
  expect((await reproduce(['--lang', 'en'], { npm_execpath: '' })).stderr).toBe(
    'Start this with "npm run reproduce": it has to know where npm is.\n',
  );
  expect((await reproduce(['--lang', 'zh'], { npm_execpath: '' })).stderr).toBe('请用 "npm run reproduce" 启动：要知道 npm 在哪里。\n');
});
