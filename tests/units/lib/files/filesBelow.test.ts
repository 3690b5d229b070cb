import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, relativeName } from '../../../../src/lib/files/filesBelow.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'paper-kite-'));
mkdirSync(path.join(folder, 'zh', 'help'), { recursive: true });
mkdirSync(path.join(folder, 'empty'));
for (const file of ['zh/index.html', 'zh/help/index.html', 'README', '.hidden']) writeFileSync(path.join(folder, file), '');
symlinkSync(path.join(folder, 'README'), path.join(folder, 'link'));

test('lists every file below a folder with slashes, sorted; links and folders are left out', () => {
  expect(filesBelow(folder)).toEqual(['.hidden', 'README', 'zh/help/index.html', 'zh/index.html']);
});

test('a missing folder is an error, not an empty list', () => {
  expect(() => filesBelow(path.join(folder, 'gone'))).toThrow('ENOENT');
});

test('names a file relative to a folder', () => {
  expect(relativeName(folder, path.join(folder, 'zh', 'index.html'))).toBe('zh/index.html');
});
