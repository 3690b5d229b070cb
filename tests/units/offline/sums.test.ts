import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../src/offline/copy/commands.ts';
import type { CopyList } from '../../../src/offline/copy/list.ts';
import { listOf, writeSums } from '../../../src/offline/copy/sums.ts';

const edition = { version: '1.2.3', date: '2027-05-06' };
const files = { 'index.html': '<p>纸鸢</p>', 'zh/copy/index.html': 'copy', 'zh/a b.txt': '', 'packs/zh.pdf': '%PDF' };
let folder: string;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'paper-kite-')), '课程 资料 [2026] (1)');
  for (const [file, content] of Object.entries(files)) write(file, content);
});

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const sum = (text: string) => createHash('sha256').update(text).digest('hex');

function listIn(script: string): CopyList {
  const scope: { paperKiteCopy?: CopyList } = {};
  new Function('globalThis', script)(scope);
  return scope.paperKiteCopy!;
}

describe('the sums of a copy', () => {
  test('name every file once, sorted, with its SHA-256', () => {
    writeSums(folder, edition);
    expect(read('SHA256SUMS')).toBe(
      [
        `${sum(files['index.html'])}  index.html`,
        `${sum(files['packs/zh.pdf'])}  packs/zh.pdf`,
        `${sum('')}  zh/a b.txt`,
        `${sum('copy')}  zh/copy/index.html`,
        '',
      ].join('\n'),
    );
  });

  test('are in the script too, with the edition and the sum of the list itself', () => {
    const list = writeSums(folder, edition);
    expect(listIn(read('copy-sums.js'))).toEqual(list);
    expect(list.edition).toEqual(edition);
    expect(list.sums).toBe(sum(read('SHA256SUMS')));
    expect(list.files.find(({ path: file }) => file === 'index.html')).toEqual({
      path: 'index.html',
      sha256: sum(files['index.html']),
      bytes: Buffer.byteLength(files['index.html']),
    });
  });

  test('are byte-identical when they are written again, and no other files are left', () => {
    writeSums(folder, edition);
    const before = [read('SHA256SUMS'), read('copy-sums.js')];
    writeSums(folder, edition);
    expect([read('SHA256SUMS'), read('copy-sums.js')]).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['SHA256SUMS', 'copy-sums.js', 'index.html', 'packs', 'zh']);
  });

  test('can be had without a folder', () => {
    const list = writeSums(folder, edition);
    const contents = Object.entries(files).map(([file, text]) => ({ path: file, content: Buffer.from(text) }));
    expect(listOf(contents, edition)).toEqual(list);
  });
});

const missing = (program: string) => spawnSync(program, ['--version']).error !== undefined;

describe.skipIf(process.platform === 'win32')('the command that the page offers', () => {
  const shell = (command: string) => spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });

  test.each([
    ['sha256sum', commands.linux],
    ['shasum', commands.mac],
  ])('for %s says nothing of a whole copy, and names what is missing, empty or changed', (program, command) => {
    if (missing(program)) return console.warn(`${program} is not on this machine: its command was not tried.`);
    writeSums(folder, edition);
    const whole = shell(command);
    expect(whole.stdout + whole.stderr).toBe('');
    rmSync(path.join(folder, 'index.html'));
    write('packs/zh.pdf', '');
    write('zh/copy/index.html', 'cope');
    const said = shell(command).stdout;
    for (const file of ['index.html', 'packs/zh.pdf', 'zh/copy/index.html']) expect(said).toContain(`${file}: FAILED`);
    expect(said).not.toContain('zh/a b.txt');
  });

  test('for PowerShell does the same', () => {
    if (missing('pwsh')) return console.warn('PowerShell is not on this machine: its command was not tried.');
    writeSums(folder, edition);
    const powershell = () => execFileSync('pwsh', ['-NoProfile', '-Command', commands.windows], { cwd: folder, encoding: 'utf8' }).trim();
    expect(powershell()).toBe('4 files checked, 0 not right');
    rmSync(path.join(folder, 'index.html'));
    write('zh/copy/index.html', 'cope');
    expect(powershell().split(/\r?\n/)).toEqual(['missing: index.html', 'changed: zh/copy/index.html', '4 files checked, 2 not right']);
  });
});

test('the command for PowerShell keeps to what version 2 of Windows 7 knows, and is one line', () => {
  expect(commands.windows).not.toMatch(/Get-FileHash|-LiteralPath|::new\(|\?\.|\?\?|&&|-Raw|-File\b|-in\b|\n/);
  expect(commands.windowsZip).toBe('certutil -hashfile paper-kite-everything.zip SHA256');
});
