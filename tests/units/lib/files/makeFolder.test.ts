import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../../src/lib/files/lock.ts';
import { makeFolder } from '../../../../src/lib/files/makeFolder.ts';
import { Refusal } from '../../../../src/lib/files/refusal.ts';
import { PdfCache } from '../../../../src/print/cache.ts';

const place = path.resolve('.cache/tests/folder');
const at = (name: string) => path.join(place, name);
beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('is created with its parents, and may exist already', () => {
  makeFolder(at('a/b'));
  makeFolder(at('a/b'));
  expect(readdirSync(at('a'))).toEqual(['b']);
});

test.each<[string, (use: string) => void]>([
  ['a folder', makeFolder],
  ['the folder of a lock', (folder) => takeLock(path.join(folder, 'lock.json'), 'npm run build')],
  ['the folder of a cache', (folder) => new PdfCache(folder)],
])('%s is refused in a sentence where a file is, or a link to nowhere, and these stay', (_, use) => {
  writeFileSync(at('file'), 'mine');
  symlinkSync(at('nowhere'), at('link'));
  symlinkSync(at('round'), at('round'));
  for (const name of ['file', 'link', 'round']) {
    let refused: unknown;
    try {
      use(at(name));
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(Refusal);
    expect((refused as Refusal).sentence).toEqual({
      zh: `${at(name)} 建不了：那里有一个文件，或者一个不通的链接。把它移走，再来一次。`,
      en: `The folder ${at(name)} cannot be created: a file or a broken link is in its place. Move it away and try again.`,
    });
  }
  expect(readFileSync(at('file'), 'utf8')).toBe('mine');
  expect(readdirSync(place)).toEqual(['file', 'link', 'round']);
});
