import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sumsBelow } from '../../src/offline/copy/sums.ts';
import { differences } from '../../src/pipeline/release/compare.ts';
import { asListed, rebuild, twoPlaces } from '../../src/pipeline/release/rebuild.ts';
import { pageFiles, writeCurriculum } from '../support/curriculum.ts';
import { command, finished, script } from '../support/process.ts';
import { thorough } from '../support/thorough.ts';

const place = path.resolve('.cache/tests/reproducible');
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What a build reads of the project, besides the curriculum. */
const project = [
  'astro.config.mjs',
  'CHANGELOG.md',
  'content/pictures',
  'lists',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

const sumsOf = (out: string) =>
  [out, `${out}-portable`].map((folder) => sumsBelow(folder).map(({ path: file, sha256 }) => `${sha256} ${file}`));

test.runIf(thorough)(
  'a build in another folder, time zone and language, with nothing in its caches, gives the same bytes for every file',
  async () => {
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
  },
  240_000,
);

test('npm run reproduce reports before any work that a list is not valid, or that it was not started by npm', async () => {
  mkdirSync(place, { recursive: true });
  const list = path.join(place, 'SHA256SUMS');
  writeFileSync(list, '<!DOCTYPE html>\n');
  const reproduce = (args: string[], env = {}) => command('reproduce', args, env);
  expect(await reproduce(['--sums', list, '--lang', 'en'], { npm_execpath: 'npm' })).toEqual({
    code: 1,
    stdout: '',
    stderr: `The list ${list} cannot be read. Line 1 is not a checksum and a file: "<!DOCTYPE html>". Name the SHA256SUMS of a published edition.\n`,
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
    'Start this with "npm run reproduce", so that it knows where npm is.\n',
  );
  expect((await reproduce(['--lang', 'zh'], { npm_execpath: '' })).stderr).toBe('请用 "npm run reproduce" 启动：要知道 npm 在哪里。\n');
});

/** A project of one command, in Git: its build writes a page for each entry of `site`, a name and an expression. */
function writeProject(name: string, site: Record<string, string>): string {
  const folder = path.join(place, name);
  mkdirSync(folder, { recursive: true });
  const facts = { name: 'small', version: '1.0.0', type: 'module' };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...facts, scripts: { build: 'node build.js' } }));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ ...facts, lockfileVersion: 3, packages: { '': facts } }));
  const pages = Object.entries(site).map(([page, words]) => `writeFileSync('dist/${page}', ${words});`);
  const build = ["import { mkdirSync, writeFileSync } from 'node:fs';", "mkdirSync('dist');", ...pages, ''].join('\n');
  writeFileSync(path.join(folder, 'build.js'), build);
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, '-c', 'user.name=W', '-c', 'user.email=w@example.org', ...args]);
  git('init', '--quiet');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'state');
  return folder;
}

test.skipIf(!process.env['npm_execpath'])(
  'a commit is cloned, installed and built in two places, and what is not the same is named',
  () => {
    const npm = process.env['npm_execpath']!;
    const [first, second] = twoPlaces(path.join(place, 'work'));
    const project = writeProject('small', {
      same: "'words'",
      folder: 'process.cwd()',
      zone: 'process.env.TZ',
      mask: 'String(process.umask())',
    });
    // Changes that are not committed are ignored.
    writeFileSync(path.join(project, 'build.js'), 'throw new Error();\n');
    const sums = rebuild(project, first, npm, ['dist']);
    expect(differences(sums, rebuild(project, second, npm, ['dist'])).map(({ en }) => en)).toEqual([
      'different: dist/folder',
      'different: dist/mask',
      'different: dist/zone',
    ]);
    expect(asListed(sums, 'dist').map(({ path: file }) => file)).toEqual(['folder', 'mask', 'same', 'zone']);
    expect(() => rebuild(writeProject('broken', { page: 'nothing' }), first, npm, ['dist'])).toThrow();
    expect([first, second].filter(({ folder }) => existsSync(folder))).toEqual([]);
  },
);
