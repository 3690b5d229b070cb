import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writeSums } from '../../src/offline/copy/sums.ts';
import { readEdition } from '../../src/offline/edition.ts';
import { command, type Finished, script } from '../support/process.ts';

const place = path.resolve('.cache/tests/zim');
const folder = path.join(place, 'portable (1)');
const out = path.join(place, 'kite.zim');
const tools = path.join(place, 'tools');
const { version, date } = readEdition();

beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'zh'), { recursive: true });
  mkdirSync(tools);
  const page = (title: string, link: string) =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><a href="${link}">${title}</a></body></html>`;
  writeFileSync(path.join(folder, 'index.html'), page('纸鸢', 'zh/index.html'));
  writeFileSync(path.join(folder, 'zh/index.html'), page('首页', '../index.html'));
  copyFileSync('src/site/icons/kite.svg', path.join(folder, 'favicon.svg'));
  writeSums(folder);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A fake zimwriterfs, first on the path. */
function pretend(what: string): void {
  const file = path.join(tools, 'zimwriterfs');
  writeFileSync(file, `#!/bin/sh\n[ "$1" = --version ] && exit 0\n${what}\n`);
  chmodSync(file, 0o755);
}

const zim = (...args: string[]): Promise<Finished> =>
  command('zim', ['--from', folder, '--out', out, ...args], { PATH: `${tools}:${process.env['PATH']}` });

describe.skipIf(process.platform === 'win32')('npm run zim', () => {
  test('passes the portable folder with its metadata to zimwriterfs, and moves the file to its place', async () => {
    pretend('printf "%s\\n" "$@" > "$0.args"; for last; do :; done; echo zim > "$last"');
    const { code, stdout, stderr } = await zim();
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '.cache/tests/zim/kite.zim: 0.0 MB\n', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe('zim\n');
    const args = readFileSync(path.join(tools, 'zimwriterfs.args'), 'utf8').trim().split('\n');
    expect(args.slice(0, -2)).toEqual([
      '--welcome=index.html',
      '--illustration=icon-48.png',
      '--language=zho,eng',
      '--title=纸鸢 Paper Kite',
      `--description=给学校的心理健康课 · Mental-health lessons for schools · ${version}, ${date}`,
      '--creator=Paper Kite',
      '--publisher=Paper Kite',
      '--name=paper-kite',
      `--scraper=Paper Kite ${version}`,
      '--withoutFTIndex',
    ]);
    expect(args.at(-2)).toMatch(/\.cache\/build\/[\d-]+\/folder$/);
    // Kiwix accepts no longer ones.
    expect([...args[3]!.replace('--title=', '')].length).toBeLessThanOrEqual(30);
    expect([...args[4]!.replace('--description=', '')].length).toBeLessThanOrEqual(80);
  });

  test('packs a copy of the folder that knows it is in Kiwix, and leaves the folder unchanged and no other files', async () => {
    pretend('for last; do :; done; cp -r "$(dirname "$last")/folder" "$0.seen"; echo zim > "$last"');
    const before = readdirSync(folder).map((file) => [file, file === 'zh' || readFileSync(path.join(folder, file), 'utf8')]);
    expect((await zim()).code).toBe(0);
    const seen = path.join(tools, 'zimwriterfs.seen');
    expect(readdirSync(seen).sort()).toEqual(['copy-sums.js', 'favicon.svg', 'icon-48.png', 'index.html', 'zh']);
    expect(readFileSync(path.join(seen, 'copy-sums.js'), 'utf8')).toBe('globalThis.paperKiteCopy = { "kiwix": true };\n');
    expect(readdirSync(folder).map((file) => [file, file === 'zh' || readFileSync(path.join(folder, file), 'utf8')])).toEqual(before);
    expect(readdirSync(place).sort()).toEqual(['kite.zim', 'portable (1)', 'tools']);
  });

  test('without zimwriterfs says in one sentence how to get it', async () => {
    const { code, stdout, stderr } = await script('zim', ['--from', folder, '--out', out], { PATH: tools });
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: 'A ZIM is made with zimwriterfs, which is not installed. Install the package zim-tools ("apt install zim-tools").\n',
    });
  });

  test('reports what to do if the folder is not a portable folder', async () => {
    pretend('exit 9');
    rmSync(path.join(folder, 'copy-sums.js'));
    expect(await zim()).toEqual({
      code: 1,
      stdout: '',
      stderr:
        '.cache/tests/zim/portable (1) is not a portable folder: it has no index.html or no copy-sums.js. Run "npm run build", or name one with --from.\n',
    });
  });

  test('if zimwriterfs fails, repeats its output and keeps the last ZIM', async () => {
    writeFileSync(out, 'ZIM\x04 the last one');
    pretend('echo "no room" >&2; exit 3');
    expect(await zim()).toEqual({ code: 1, stdout: '', stderr: 'zimwriterfs made no ZIM (it ended with 3). It said:\nno room\n' });
    expect(readFileSync(out, 'utf8')).toBe('ZIM\x04 the last one');
    expect(readdirSync(place).sort()).toEqual(['kite.zim', 'portable (1)', 'tools']);
  });

  test.each(['notes.zim', 'package.json'])('a file that is not a ZIM is never overwritten: %s', async (name) => {
    const file = path.join(place, name);
    writeFileSync(file, 'mine');
    pretend('for last; do :; done; echo zim > "$last"');
    expect(await zim('--out', file)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${file} is not a ZIM and would be overwritten, so nothing was done. Name a file that ends in .zim and is not there yet, or one that this command made.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('--help says what it is for; a wrong option is reported', async () => {
    expect(await zim('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Makes one file for Kiwix') });
    expect(await zim('--ofrom')).toMatchObject({ code: 1, stderr: "Unknown option '--ofrom'. Use --help to see the options.\n" });
  });
});

const absent = ['zimwriterfs', 'zimcheck'].filter((program) => spawnSync(program, ['--version']).error);
if (absent.length > 0) console.warn(`No real ZIM is made: ${absent.join(' and ')} not on this machine (apt install zim-tools).`);

test.skipIf(absent.length > 0)('the real zimwriterfs makes a ZIM that zimcheck passes', async () => {
  expect(await zim()).toMatchObject({ code: 0, stderr: '' });
  expect(existsSync(out)).toBe(true);
  expect(execFileSync('zimcheck', ['-A', path.basename(out)], { cwd: place, encoding: 'utf8' })).toContain('Overall Test Status: Pass');
});
