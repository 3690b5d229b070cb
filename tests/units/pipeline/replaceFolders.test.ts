import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { processName } from '../../../src/lib/files/runningProcess.ts';
import { markerFile, writeMarker, writeUnfinishedMarker } from '../../../src/pipeline/folderMarker.ts';
import { cleanUpLeftovers, replaceFolders } from '../../../src/pipeline/replaceFolders.ts';
import { writeSiteSums } from '../../../src/pipeline/siteSums.ts';

const place = path.resolve('.cache/tests/place');
const at = (...parts: string[]) => path.join(place, ...parts);
const out = at('dist');
beforeEach(() => rmSync(place, { recursive: true, force: true }));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function site(folder: string, words: string): string {
  mkdirSync(path.join(folder, 'zh'), { recursive: true });
  writeFileSync(path.join(folder, 'zh/index.html'), words);
  writeMarker(folder);
  return folder;
}
const words = (folder = out) => readFileSync(path.join(folder, 'zh/index.html'), 'utf8');

describe('a finished folder', () => {
  test('replaces the old one, which is removed', () => {
    site(out, 'old');
    replaceFolders([{ made: site(at('work/site'), 'new'), out, kind: 'site' }]);
    expect(words()).toBe('new');
    expect(readdirSync(place).sort()).toEqual(['dist', 'work']);
  });

  const otherDisk = '/dev/shm';
  const hasOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync('.').dev;
  test.skipIf(!hasOtherDisk)('may be on another disk', () => {
    const elsewhere = mkdtempSync(path.join(otherDisk, 'paper-kite-'));
    try {
      site(path.join(elsewhere, 'dist'), 'old');
      replaceFolders([{ made: site(at('site'), 'new'), out: path.join(elsewhere, 'dist'), kind: 'site' }]);
      expect(words(path.join(elsewhere, 'dist'))).toBe('new');
      expect(JSON.parse(readFileSync(path.join(elsewhere, 'dist', markerFile), 'utf8'))).toMatchObject({
        kind: 'site',
        files: ['zh/index.html'],
      });
      expect(readdirSync(elsewhere)).toEqual(['dist']);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test('that cannot be moved leaves everything unchanged, including the first of two', () => {
    site(out, 'old');
    const made = site(at('work/site'), 'new');
    expect(() =>
      replaceFolders([
        { made, out, kind: 'site' },
        { made: at('work/none'), out: at('other'), kind: 'portable' },
      ]),
    ).toThrow(/ENOENT/);
    expect(words()).toBe('old');
    expect(readdirSync(place).sort()).toEqual(['dist', 'work']);
  });
});

describe('a file that was added to a folder during a build', () => {
  const refused = () =>
    replaceFolders([
      { made: site(at('work/other'), 'new'), out: at('other'), kind: 'site' },
      { made: site(at('work/site'), 'new'), out, kind: 'site', carried: ['notes.txt'] },
    ]);
  beforeEach(() => {
    site(out, 'old');
    writeFileSync(path.join(out, 'notes.txt'), 'carried over');
  });

  test('is refused, and nothing is changed', () => {
    writeFileSync(path.join(out, 'zh/thesis.docx'), 'mine');
    expect(refused).toThrow(
      `${out} contains files that this command did not write, or that were changed since: zh/thesis.docx. The folder would be replaced as a whole, so nothing was done. Move them elsewhere, or choose another folder.`,
    );
    expect(words()).toBe('old');
    expect(readFileSync(path.join(out, 'zh/thesis.docx'), 'utf8')).toBe('mine');
    expect(readdirSync(place).sort()).toEqual(['dist', 'work']);
  });

  test('is accepted if it was carried over', () => {
    expect(refused).not.toThrow();
    expect(words()).toBe('new');
  });
});

describe('a change of a folder while the new one is moved there', () => {
  /** What happens at the last moment: the new folder's own file is read when it is brought, and then someone else is quicker. */
  const atLast = (happen: () => void) => {
    const replacements = [
      { made: site(at('work/portable'), 'new'), out: at('dist-portable'), kind: 'site' as const },
      { made: site(at('work/site'), 'new'), kind: 'site' as const, out },
    ];
    let asked = 0;
    // The first is brought, the second is brought, both are looked at; then the exchange begins.
    const late = Object.defineProperty({ ...replacements[0]! }, 'carried', {
      enumerable: true,
      get: () => {
        asked += 1;
        if (asked === 2) happen();
        return undefined;
      },
    });
    return () => replaceFolders([late, replacements[1]!]);
  };
  beforeEach(() => {
    site(out, 'old');
    site(at('dist-portable'), 'old');
  });

  const unharmed = () => {
    expect(words(at('dist-portable'))).toBe('old');
    expect(readdirSync(place).filter((name) => name.includes('.new-') || name.includes('.old-'))).toEqual([]);
  };

  test('a file is found after the folder was moved away, and everything is restored, including the first of two', () => {
    expect(atLast(() => writeFileSync(path.join(out, 'thesis.pdf'), 'mine'))).toThrow(
      `${out} contains files that this command did not write, or that were changed since: thesis.pdf.`,
    );
    expect(readFileSync(path.join(out, 'thesis.pdf'), 'utf8')).toBe('mine');
    expect(words()).toBe('old');
    unharmed();
  });

  test('another folder is not removed', () => {
    const swap = () => {
      rmSync(out, { recursive: true });
      mkdirSync(out);
      writeFileSync(path.join(out, 'thesis.pdf'), 'mine');
    };
    expect(atLast(swap)).toThrow('thesis.pdf');
    expect(readdirSync(out)).toEqual(['thesis.pdf']);
    unharmed();
  });

  test('a link is neither replaced nor followed, even to another built site', () => {
    site(at('theirs'), 'theirs');
    const swap = () => {
      rmSync(out, { recursive: true });
      symlinkSync(at('theirs'), out);
    };
    expect(atLast(swap)).toThrow(`${out} is a link, which is neither replaced nor followed.`);
    expect(words(at('theirs'))).toBe('theirs');
    unharmed();
  });
});

test('a folder that a program of another clone is replacing is left unchanged', () => {
  site(out, 'old');
  site(`${out}.old-${processName()}`, 'theirs');
  const refused = () => replaceFolders([{ made: site(at('work/site'), 'new'), out, kind: 'site' }]);
  expect(refused).toThrow(
    expect.objectContaining({
      sentence: {
        zh: `${out} 这会儿正被另一个程序换掉，这次没有换。等它做完再来一次，或者换一个文件夹。`,
        en: `${out} is being replaced by another program at this moment, so it was left unchanged. Try again when that has ended, or choose another folder.`,
      },
    }),
  );
  expect(words()).toBe('old');
  expect(readdirSync(place).sort()).toEqual(['dist', `dist.old-${processName()}`, 'work']);
});

describe('a file of a built site that someone has changed', () => {
  const another = () => replaceFolders([{ made: site(at('work/site'), 'new'), out, kind: 'site' }]);
  const soon = Date.now() / 1000 + 10;
  const edit = (file: string, text: string) => {
    writeFileSync(path.join(out, file), text);
    utimesSync(path.join(out, file), soon, soon);
  };
  beforeEach(() => {
    site(out, 'old');
    mkdirSync(path.join(out, 'packs/zh'), { recursive: true });
    writeFileSync(path.join(out, 'packs/zh/a.pdf'), 'printed');
    writeMarker(out);
    writeSiteSums(out);
  });

  test('is foreign', () => {
    edit('zh/index.html', 'their words');
    expect(another).toThrow(`${out} contains files that this command did not write, or that were changed since: zh/index.html.`);
    expect(words()).toBe('their words');
  });

  test('is not foreign if everything was copied, so that it is only newer', () => {
    edit('zh/index.html', 'old');
    another();
    expect(words()).toBe('new');
  });

  test('is not foreign if a power failure has damaged it: its time is the same', () => {
    const before = new Date(Date.now() - 10_000);
    writeFileSync(path.join(out, 'zh/index.html'), '');
    utimesSync(path.join(out, 'zh/index.html'), before, before);
    another();
    expect(words()).toBe('new');
  });

  test('is not foreign if "npm run packs" has printed it again', () => {
    const entry = { file: 'zh/a.pdf', title: '一', kind: 'document', locale: 'zh', documents: [], pages: 1, sheets: 1, bytes: 7 };
    edit('packs/zh/a.pdf', 'printed again');
    const sha256 = createHash('sha256').update('printed again').digest('hex');
    edit('packs/manifest.json', JSON.stringify([{ ...entry, sha256 }]));
    another();
    expect(words()).toBe('new');
  });
});

describe('next to an output folder', () => {
  test('the folders of an ended build are removed, and a site that it had moved away is restored', () => {
    site(`${out}.old-99999999`, 'old');
    site(`${out}.new-99999999-5`, 'new');
    mkdirSync(`${out}.new-99999998`);
    writeFileSync(path.join(`${out}.new-99999998`, 'half.html'), 'half');
    writeUnfinishedMarker(`${out}.new-99999998`, ['half.html', 'zh/index.html']);
    mkdirSync(path.join(`${out}.new-99999998`, 'zh'));
    cleanUpLeftovers(out, 'site');
    expect(readdirSync(place)).toEqual(['dist']);
    expect(words()).toBe('old');
  });

  test('the folders of a running build are kept', () => {
    site(`${out}.old-${processName()}`, 'old');
    cleanUpLeftovers(out, 'site');
    expect(readdirSync(place)).toEqual([`dist.old-${processName()}`]);
  });

  test('a foreign folder is kept, whatever its name', () => {
    for (const name of ['new-2024', 'old-99999999', 'new-notes', 'new-99999999-packs']) {
      mkdirSync(`${out}.${name}`, { recursive: true });
      writeFileSync(path.join(`${out}.${name}`, 'thesis.pdf'), 'mine');
    }
    writeFileSync(`${out}.new-99999998`, 'a file');
    site(`${out}.old-99999997`, 'old');
    writeFileSync(path.join(`${out}.old-99999997`, 'thesis.pdf'), 'mine');
    // They have used what is left of a build.
    mkdirSync(`${out}.new-99999996`);
    writeUnfinishedMarker(`${out}.new-99999996`, ['half.html']);
    writeFileSync(path.join(`${out}.new-99999996`, 'thesis.pdf'), 'mine');
    const before = readdirSync(place, { recursive: true }).sort();
    cleanUpLeftovers(out, 'site');
    expect(readdirSync(place, { recursive: true }).sort()).toEqual(before);
  });
});
