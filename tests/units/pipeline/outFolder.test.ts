import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/lib/files/refusal.ts';
import { writeSums } from '../../../src/offline/copy/sums.ts';
import { foreignFilesIn, writeMarker } from '../../../src/pipeline/folderMarker.ts';
import { type OutRequest, outFolder, ownFolders } from '../../../src/pipeline/outFolder.ts';

const place = path.resolve('.cache/tests/out-folder');
const at = (...parts: string[]) => path.join(place, ...parts);
beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(at('curriculum/lessons'), { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function write(file: string, text = 'words'): void {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
}

/** What is refused, in both languages; undefined when the folder may be used. */
function refusal(folder: string, { kind = 'site', root = '.' }: Partial<OutRequest> = {}): { zh: string; en: string } | undefined {
  try {
    outFolder({ folder, asked: kind === 'packs' ? '--out' : 'PAPER_KITE_OUT', kind, root });
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.sentence;
  }
}

/** A built site as small as can be. */
function site(name: string): void {
  for (const file of ['index.html', 'sw.js', 'offline/grades.json', 'zh/index.html']) write(`${name}/${file}`);
  writeMarker(at(name));
}

const entry = {
  file: 'zh/a.pdf',
  title: 'A',
  kind: 'document',
  locale: 'zh',
  documents: ['G3-08'],
  pages: 1,
  sheets: 1,
  bytes: 5,
  sha256: '0'.repeat(64),
};

describe('a folder may be replaced', () => {
  test.each([
    ['that does not exist', () => {}],
    ['that is empty', () => mkdirSync(at('dist'))],
    ['that a build wrote', () => site('dist')],
    [
      'that 0.3.0 has made, which has no mark',
      () => {
        site('dist');
        rmSync(at('dist/paper-kite.json'));
      },
    ],
    [
      'whose mark is damaged',
      () => {
        site('dist');
        write('dist/paper-kite.json', '{');
      },
    ],
    [
      'whose mark and manifest are damaged',
      () => {
        site('dist');
        write('dist/paper-kite.json', '');
        write('dist/packs/manifest.json', '[{');
        write('dist/packs/zh/documents/g3-08.pdf');
      },
    ],
    [
      'that holds nothing but PDFs of ours',
      () => ['dist/packs/zh/a.pdf', 'dist/packs/manifest.json'].map((file) => write(file, JSON.stringify([entry]))),
    ],
    [
      'of which the system has made notes',
      () => {
        site('dist');
        write('dist/zh/.DS_Store');
        write('dist/Thumbs.db');
      },
    ],
    [
      'to which an edition has added its sums, and "npm run packs" a PDF',
      () => {
        site('dist');
        write('dist/SHA256SUMS');
        write('dist/packs/zh/a.pdf');
        write('dist/packs/manifest.json', JSON.stringify([entry]));
      },
    ],
  ])('%s', (_, make) => {
    make();
    expect(refusal(at('dist'))).toBeUndefined();
    expect(outFolder({ folder: at('dist'), asked: '', kind: 'site', root: '.' })).toBe(at('dist'));
  });

  test('below a link in its path, by its real path', () => {
    mkdirSync(at('real'));
    symlinkSync(at('real'), at('link'));
    expect(outFolder({ folder: at('link/dist'), asked: '', kind: 'site', root: '.' })).toBe(at('real/dist'));
  });

  test('a portable folder by its list of checksums', () => {
    write('dist-portable/index.html');
    writeSums(at('dist-portable'), { version: '1.0.0', date: '2026-12-01' });
    expect(refusal(at('dist-portable'), { kind: 'portable' })).toBeUndefined();
    write('dist-portable/my-notes.docx');
    expect(foreignFilesIn(at('dist-portable'), 'portable')).toEqual(['my-notes.docx']);
  });
});

describe('a folder with foreign files is refused, and they are named', () => {
  const sentences = (names: string) => ({
    zh: `${at('dist')} 里有不是这个命令写的文件，或者后来有人改过的文件：${names}。整个文件夹会被换掉，所以什么都没有做。把它们移到别处，或者换一个文件夹。`,
    en: `${at('dist')} contains files that this command did not write, or that were changed since: ${names}. The folder would be replaced as a whole, so nothing was done. Move them elsewhere, or choose another folder.`,
  });

  test.each<[string, () => void, string]>([
    ['a folder of theirs', () => write('dist/thesis.pdf'), 'thesis.pdf'],
    ['a folder of empty folders', () => mkdirSync(at('dist/2024/photos'), { recursive: true }), '2024/photos/'],
    [
      'a built site to which they added something',
      () => {
        site('dist');
        write('dist/zh/thesis.pdf');
        write('dist/packs/mine.pdf');
      },
      'packs/mine.pdf, zh/thesis.pdf',
    ],
    [
      'a site of 0.3.0 to which they added something',
      () => {
        site('dist');
        rmSync(at('dist/paper-kite.json'));
        write('dist/thesis.pdf');
      },
      'thesis.pdf',
    ],
    [
      'a site whose mark is damaged to which they added something, however deep',
      () => {
        site('dist');
        write('dist/paper-kite.json', '{');
        write('dist/packs/zh/a.pdf');
        write('dist/packs/manifest.json', JSON.stringify([entry]));
        for (const file of ['zh/lessons/thesis.docx', 'zh/notes.html', 'pictures/me.jpg', 'copies/photos.zip', 'packs/zh/mine.pdf'])
          write(`dist/${file}`);
      },
      'copies/photos.zip, packs/zh/mine.pdf, pictures/me.jpg, zh/lessons/thesis.docx, zh/notes.html',
    ],
    [
      'a link among what a build has made',
      () => {
        site('dist');
        symlinkSync(at('curriculum'), at('dist/zh/lessons'));
      },
      'zh/lessons',
    ],
    ['a manifest of something else', () => write('dist/packs/manifest.json', '{"name":"my app"}'), 'packs/manifest.json'],
    ['a marker of something else', () => write('dist/paper-kite.json', '{"kind":"site","files":["thesis.pdf"]}'), 'paper-kite.json'],
    [
      'PDFs alone, as a site',
      () => ['dist/zh/a.pdf', 'dist/manifest.json'].map((file) => write(file, JSON.stringify([entry]))),
      'manifest.json, zh/a.pdf',
    ],
  ])('%s', (_, make, names) => {
    make();
    expect(refusal(at('dist'))).toEqual(sentences(names));
  });

  test('of many the first five', () => {
    for (const name of 'abcdefg') write(`dist/${name}`);
    expect(refusal(at('dist'))!.en).toContain('or that were changed since: a, b, c, d, e and 2 more. The folder');
    expect(refusal(at('dist'))!.zh).toContain('文件：a, b, c, d, e，还有 2 个。整个');
  });

  test('in the portable folder too', () => {
    write('dist-portable/thesis.pdf');
    expect(refusal(at('dist-portable'), { kind: 'portable' })!.en).toContain('or that were changed since: thesis.pdf. ');
  });
});

describe('a place is refused whatever is in it', () => {
  const project = path.resolve('.');

  test.each(['', ' '])('no name: %j', (folder) => {
    expect(refusal(folder)).toEqual({
      zh: 'PAPER_KITE_OUT 是空的。写一个文件夹，或者不写 PAPER_KITE_OUT。',
      en: 'PAPER_KITE_OUT is empty. Name a folder, or leave PAPER_KITE_OUT out.',
    });
    expect(refusal(folder, { kind: 'packs' })!.en).toBe('--out is empty. Name a folder, or leave --out out.');
  });

  test.each(['~/sites', '~', '~teacher/sites', '$HOME/sites', '%USERPROFILE%\\\\sites'])(
    'a name that a shell would have replaced: %s',
    (folder) => {
      const [first] = folder.split(/[/\\]/);
      expect(refusal(folder)).toEqual({
        zh: `PAPER_KITE_OUT 写的是 ${folder}，${first} 没有换成真正的文件夹：是不是放在引号里了？写出完整的路径。真要一个叫这个名字的文件夹，就写 ./${folder}。`,
        en: `PAPER_KITE_OUT is ${folder}, in which ${first} was not replaced by a folder: is it in quotation marks? Write the full path, or ./${folder} for a folder that really has this name.`,
      });
    },
  );

  test.each(['.', project, `${project}/`, 'src/..', '..', path.dirname(project), '/'])(
    'the project and the folders above it: %s',
    (folder) => {
      const real = path.resolve(folder);
      const sentences = {
        zh: `${real} 里有这个项目。什么都没有做。换一个文件夹。`,
        en: `${real} contains the project. Nothing was done. Choose another folder.`,
      };
      for (const kind of ['site', 'portable', 'packs'] as const) expect(refusal(folder, { kind })).toEqual(sentences);
    },
  );

  test('the home folder', () => {
    expect(refusal(homedir())!.en).toMatch(/ contains (your home folder|the project)\. Nothing was done\. /);
  });

  test.each([
    'lessons',
    'content',
    'content/pictures/new',
    'src',
    'src/pages',
    'docs/new',
    'node_modules',
    '.git',
    '.git/new',
    'public',
    '.cache/pdf',
  ])('of the project: %s', (folder) => {
    const own = ownFolders.find((name) => folder === name || folder.startsWith(`${name}/`))!;
    // A worktree's .git is a file.
    if (!existsSync(own) || readdirSync('.', { withFileTypes: true }).some((found) => found.name === own && !found.isDirectory())) return;
    for (const kind of ['site', 'packs'] as const)
      expect(refusal(folder, { kind })).toEqual({
        zh: `${path.resolve(folder)} 在 ${path.resolve(own)} 里，那里不放做出来的东西。什么都没有做。换一个文件夹。`,
        en: `${path.resolve(folder)} is in ${path.resolve(own)}, where no output may be written. Nothing was done. Choose another folder.`,
      });
  });

  test('every folder of the project is listed', () => {
    const ignored = new Set(
      readFileSync('.gitignore', 'utf8')
        .split('\n')
        .map((line) => line.replace('/', '')),
    );
    const folders = readdirSync('.', { withFileTypes: true }).filter((found) => found.isDirectory() && !ignored.has(found.name));
    expect(folders.map(({ name }) => name).filter((name) => !ownFolders.includes(name))).toEqual([]);
  });

  test('a curriculum outside the project, the folders above it and in it', () => {
    const root = at('curriculum');
    expect(refusal(root, { root })!.en).toBe(`${root} contains the curriculum. Nothing was done. Choose another folder.`);
    expect(refusal(root, { root })!.zh).toBe(`${root} 里有课程。什么都没有做。换一个文件夹。`);
    expect(refusal(place, { root, kind: 'packs' })!.en).toContain('contains the curriculum.');
    for (const kind of ['site', 'packs'] as const)
      expect(refusal(path.join(root, 'lessons/grade-3/new'), { root, kind })!.en).toContain(
        `is in ${root}/lessons, where no output may be written.`,
      );
  });

  test('a link, wherever it leads', () => {
    for (const [name, target] of [
      ['content', path.resolve('content')],
      ['empty', at('empty-folder')],
      ['nowhere', at('no-such-folder')],
    ] as const) {
      symlinkSync(target, at(name));
      expect(refusal(at(name))).toEqual({
        zh: `${at(name)} 是一个链接，不往里写，也不换掉它。写它指的那个文件夹，或者换一个。`,
        en: `${at(name)} is a link, which is neither replaced nor followed. Name the folder that it leads to, or choose another one.`,
      });
    }
    expect(refusal(at('content/new'))!.en).toContain(`is in ${path.resolve('content')}, where no output may be written.`);
    expect(refusal(at('nowhere/new'))!.en).toContain('nowhere is a link,');
  });

  test('a file, and a path below one', () => {
    copyFileSync('package.json', at('file'));
    for (const folder of ['file', 'file/dist'])
      expect(refusal(at(folder))).toEqual({
        zh: `${at('file')} 是一个文件，那里建不了文件夹。换一个文件夹。`,
        en: `${at('file')} is a file, so no folder can be made there. Choose another folder.`,
      });
  });

  test('a name that is too long for the disk, with its temporary suffix', () => {
    const name = '风'.repeat(67);
    expect(refusal(at(name))).toEqual({
      zh: `文件夹的名字太长：${name}。最多 200 个字节（一个汉字占 3 个）。换一个短一些的。`,
      en: `The name of a folder is too long: ${name}. At most 200 bytes are possible (a Chinese character takes 3). Choose a shorter one.`,
    });
    expect(refusal(at(name), { kind: 'packs' })).toBeUndefined();
    expect(refusal(at('x'.repeat(256), 'packs'), { kind: 'packs' })!.en).toContain(' At most 255 bytes are possible ');
  });

  test('the inside of a built site, except for its PDFs', () => {
    site('dist');
    expect(refusal(at('dist/zh/new'))!.en).toContain(`is in ${at('dist')}, which is replaced as a whole.`);
    expect(refusal(at('dist/new'), { kind: 'packs' })!.zh).toContain(`在 ${at('dist')} 里，那个文件夹会整个换掉。`);
    expect(refusal(at('dist/packs'), { kind: 'packs' })).toBeUndefined();
    write('dist-portable/index.html');
    writeSums(at('dist-portable'), { version: '1.0.0', date: '2026-12-01' });
    expect(refusal(at('dist-portable/packs'), { kind: 'packs' })!.en).toContain(
      `is in ${at('dist-portable')}, which is replaced as a whole.`,
    );
    expect(refusal(at('dist'), { kind: 'packs' })!.en).toContain('is a built site or a portable folder, and PDFs are not put into it.');
  });
});
