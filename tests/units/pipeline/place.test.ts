import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { processName } from '../../../src/lib/files/running.ts';
import { markFile, writeMark, writeUnfinished } from '../../../src/pipeline/mark.ts';
import { replace, tidyUp } from '../../../src/pipeline/place.ts';

const place = path.resolve('.cache/tests/place');
const at = (...parts: string[]) => path.join(place, ...parts);
const out = at('dist');
beforeEach(() => rmSync(place, { recursive: true, force: true }));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function site(folder: string, words: string): string {
  mkdirSync(path.join(folder, 'zh'), { recursive: true });
  writeFileSync(path.join(folder, 'zh/index.html'), words);
  writeMark(folder);
  return folder;
}
const words = (folder = out) => readFileSync(path.join(folder, 'zh/index.html'), 'utf8');

describe('a finished folder', () => {
  test('takes the place of the one before, which goes', () => {
    site(out, 'old');
    replace([{ made: site(at('work/site'), 'new'), out, kind: 'site' }]);
    expect(words()).toBe('new');
    expect(readdirSync(place).sort()).toEqual(['dist', 'work']);
  });

  const otherDisk = '/dev/shm';
  const hasOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync('.').dev;
  test.skipIf(!hasOtherDisk)('comes from another disk too', () => {
    const elsewhere = mkdtempSync(path.join(otherDisk, 'paper-kite-'));
    try {
      site(path.join(elsewhere, 'dist'), 'old');
      replace([{ made: site(at('site'), 'new'), out: path.join(elsewhere, 'dist'), kind: 'site' }]);
      expect(words(path.join(elsewhere, 'dist'))).toBe('new');
      expect(JSON.parse(readFileSync(path.join(elsewhere, 'dist', markFile), 'utf8'))).toMatchObject({
        kind: 'site',
        files: ['zh/index.html'],
      });
      expect(readdirSync(elsewhere)).toEqual(['dist']);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test('that cannot be brought leaves all as it was, the first of two as well', () => {
    site(out, 'old');
    const made = site(at('work/site'), 'new');
    expect(() =>
      replace([
        { made, out, kind: 'site' },
        { made: at('work/none'), out: at('other'), kind: 'portable' },
      ]),
    ).toThrow(/ENOENT/);
    expect(words()).toBe('old');
    expect(readdirSync(place).sort()).toEqual(['dist', 'work']);
  });
});

describe('what somebody has put into a folder while another was made', () => {
  const refused = () =>
    replace([
      { made: site(at('work/other'), 'new'), out: at('other'), kind: 'site' },
      { made: site(at('work/site'), 'new'), out, kind: 'site', carried: ['notes.txt'] },
    ]);
  beforeEach(() => {
    site(out, 'old');
    writeFileSync(path.join(out, 'notes.txt'), 'carried over');
  });

  test('is a refusal, and all stays as it was', () => {
    writeFileSync(path.join(out, 'zh/thesis.docx'), 'mine');
    expect(refused).toThrow(
      `${out} holds files that this command did not write: zh/thesis.docx. The folder would be replaced as a whole, so nothing was done. Move them elsewhere, or choose another folder.`,
    );
    expect(words()).toBe('old');
    expect(readFileSync(path.join(out, 'zh/thesis.docx'), 'utf8')).toBe('mine');
    expect(readdirSync(place).sort()).toEqual(['dist', 'work']);
  });

  test('is none when it was carried over', () => {
    expect(refused).not.toThrow();
    expect(words()).toBe('new');
  });
});

describe('next to an output folder', () => {
  test('what an ended build left goes, and a site that it had moved away is put back', () => {
    site(`${out}.old-99999999`, 'old');
    site(`${out}.new-99999999-5`, 'new');
    mkdirSync(`${out}.new-99999998`);
    writeFileSync(path.join(`${out}.new-99999998`, 'half.html'), 'half');
    writeUnfinished(`${out}.new-99999998`, ['half.html', 'zh/index.html']);
    mkdirSync(path.join(`${out}.new-99999998`, 'zh'));
    tidyUp(out, 'site');
    expect(readdirSync(place)).toEqual(['dist']);
    expect(words()).toBe('old');
  });

  test('what a running build has stays', () => {
    site(`${out}.old-${processName()}`, 'old');
    tidyUp(out, 'site');
    expect(readdirSync(place)).toEqual([`dist.old-${processName()}`]);
  });

  test('somebody else’s folder stays, whatever its name', () => {
    for (const name of ['new-2024', 'old-99999999', 'new-notes', 'new-99999999-packs']) {
      mkdirSync(`${out}.${name}`, { recursive: true });
      writeFileSync(path.join(`${out}.${name}`, 'thesis.pdf'), 'mine');
    }
    writeFileSync(`${out}.new-99999998`, 'a file');
    site(`${out}.old-99999997`, 'old');
    writeFileSync(path.join(`${out}.old-99999997`, 'thesis.pdf'), 'mine');
    // They have used what is left of a build.
    mkdirSync(`${out}.new-99999996`);
    writeUnfinished(`${out}.new-99999996`, ['half.html']);
    writeFileSync(path.join(`${out}.new-99999996`, 'thesis.pdf'), 'mine');
    const before = readdirSync(place, { recursive: true }).sort();
    tidyUp(out, 'site');
    expect(readdirSync(place, { recursive: true }).sort()).toEqual(before);
  });
});
