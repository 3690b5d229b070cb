import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { EditorRefusal, filesOf, openFile, saveFile } from '../../../../../src/authoring/workbench/editor/files.ts';
import type { DocumentFolder } from '../../../../../src/authoring/workbench/editor/folder.ts';
import { lesson, soundFiles, writeCurriculum } from '../../../../support/curriculum.ts';

const document: DocumentFolder = { id: 'G3-08', kind: 'lesson', folder: lesson, handouts: ['letter-paper'] };
const plan = `${lesson}/plan.zh.mdx`;
const address = 'zh/g3-08/';
let root: string;
const place = (file: string) => path.join(root, file);
const bytes = (file: string) => readFileSync(place(file), 'utf8');
const outside = path.resolve('.cache/tests/editor-outside');

beforeEach(() => {
  root = writeCurriculum('editor-files');
  rmSync(outside, { recursive: true, force: true });
  mkdirSync(outside, { recursive: true });
});
afterAll(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

const save = (file: string, text: string, hash?: string) =>
  saveFile(root, document, { address, file, text, ...(hash === undefined ? {} : { hash }) });

/** What is said when something is refused. */
function refused(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof EditorRefusal) return error.wording.en;
    throw error;
  }
  return 'It was done.';
}

describe('a file is saved', () => {
  test('as it was written, and nothing is left next to it', () => {
    const { text, hash } = openFile(root, document, plan);
    expect(text).toBe(soundFiles[plan]);
    const before = readdirSync(place(lesson));
    const answer = save(plan, text.replace('风筝', '大风筝'), hash);
    expect(bytes(plan)).toBe(text.replace('风筝', '大风筝'));
    expect(readdirSync(place(lesson))).toEqual(before);
    expect(answer).toEqual({ saved: { hash: openFile(root, document, plan).hash } });
  });

  test.each([
    ['with the line ends and the mark of Windows', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['with line ends of Windows alone', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with the mark alone', (text: string) => `\uFEFF${text}`],
  ])('%s', (_, written) => {
    writeFileSync(place(plan), written(soundFiles[plan]!));
    const { text, hash } = openFile(root, document, plan);
    expect(text).toBe(soundFiles[plan]);
    save(plan, text.replace('风筝', '大风筝'), hash);
    expect(bytes(plan)).toBe(written(soundFiles[plan]!.replace('风筝', '大风筝')));
  });

  test('that did not exist: a translation begins as a copy of its original', () => {
    const english = `${lesson}/letter-paper.en.mdx`;
    rmSync(place(english));
    expect(openFile(root, document, english)).toEqual({ text: soundFiles[`${lesson}/letter-paper.zh.mdx`] });
    save(english, '---\ntitle: Letter paper\n---\n');
    expect(bytes(english)).toBe('---\ntitle: Letter paper\n---\n');
  });
});

describe('nothing is written', () => {
  test('when the file has changed since: both are returned', () => {
    const { text, hash } = openFile(root, document, plan);
    writeFileSync(place(plan), text.replace('风筝', '小风筝'));
    const now = openFile(root, document, plan);
    expect(save(plan, text.replace('风筝', '大风筝'), hash)).toEqual({ changed: now });
    expect(bytes(plan)).toBe(text.replace('风筝', '小风筝'));
  });

  test('when it has been deleted since, or has come to be', () => {
    const { hash } = openFile(root, document, plan);
    rmSync(place(plan));
    expect(save(plan, '一', hash)).toEqual({ changed: { text: '' } });
    expect(existsSync(place(plan))).toBe(false);
    writeFileSync(place(plan), '二');
    expect(save(plan, '一')).toMatchObject({ changed: { text: '二' } });
    expect(bytes(plan)).toBe('二');
  });

  test('of a file that is not UTF-8: it is not even opened', () => {
    writeFileSync(place(plan), Buffer.from([0xb7, 0xe7, 0xf3, 0xdd]));
    expect(refused(() => openFile(root, document, plan))).toBe(
      `${plan} is not saved as UTF-8, and saving it here would lose words. Save it as UTF-8 in another editor first.`,
    );
  });

  test('that is too large', () => {
    const { hash } = openFile(root, document, plan);
    expect(refused(() => save(plan, '风'.repeat(400_000), hash))).toBe(
      `${plan} is larger than 1 MB and is neither opened nor saved. Split the text.`,
    );
    expect(bytes(plan)).toBe(soundFiles[plan]);
  });
});

describe('only the texts and the facts of the document are opened and saved', () => {
  test('these', () => {
    expect(filesOf(document).map(({ file }) => file.slice(lesson.length + 1))).toEqual([
      'plan.zh.mdx',
      'plan.en.mdx',
      'letter-paper.zh.mdx',
      'letter-paper.en.mdx',
      'lesson.yaml',
    ]);
  });

  test.each([
    ['a path out of the folder', `${lesson}/../../../../outside.zh.mdx`],
    ['one that comes back', `${lesson}/../08-a-letter-far-away/plan.zh.mdx`],
    ['a full path', '/etc/passwd'],
    ['a path of Windows', `${lesson}\\plan.zh.mdx`],
    ['a registry', 'content/hotlines.yaml'],
    ['another kind of file', `${lesson}/plan.js`],
    ['a handout that the document does not have', `${lesson}/other.zh.mdx`],
    ['a name with a NUL', `${lesson}/plan.zh.mdx\0`],
    ['the folder', lesson],
  ])('not %s', (_, file) => {
    for (const act of [() => openFile(root, document, file), () => save(file, '一')])
      expect(refused(act)).toBe('Only the texts and the yaml of a document can be opened here.');
  });

  const asLink = (file: string) =>
    `${file} is a link, or is not an ordinary file, and is not opened. Replace it by a real file and try again.`;

  test('not a file that is a link, whatever it leads to', () => {
    const secret = path.join(outside, 'secret.txt');
    for (const target of [secret, path.join(outside, 'nothing-there')]) {
      writeFileSync(secret, 'before');
      rmSync(place(plan));
      symlinkSync(target, place(plan));
      for (const act of [() => openFile(root, document, plan), () => save(plan, '一')]) expect(refused(act)).toBe(asLink(plan));
      expect(readFileSync(secret, 'utf8')).toBe('before');
      expect(readdirSync(outside)).toEqual(['secret.txt']);
    }
  });

  test('not a folder in the place of a file', () => {
    rmSync(place(plan));
    mkdirSync(place(plan));
    expect(refused(() => openFile(root, document, plan))).toBe(asLink(plan));
  });

  test('not through a folder that is a link', () => {
    renameSync(place(lesson), path.join(outside, 'lesson'));
    symlinkSync(path.join(outside, 'lesson'), place(lesson));
    const before = readFileSync(path.join(outside, 'lesson', 'plan.zh.mdx'), 'utf8');
    for (const act of [() => openFile(root, document, plan), () => save(plan, '一')]) expect(refused(act)).toBe(asLink(lesson));
    expect(readFileSync(path.join(outside, 'lesson', 'plan.zh.mdx'), 'utf8')).toBe(before);
  });

  test('a link under the temporary name is not written through', () => {
    const secret = path.join(outside, 'secret.txt');
    writeFileSync(secret, 'before');
    symlinkSync(secret, place(`${plan}.${process.pid}.new`));
    save(plan, '一', openFile(root, document, plan).hash);
    expect([readFileSync(secret, 'utf8'), bytes(plan)]).toEqual(['before', '一']);
  });

  test('another name of the same file elsewhere keeps what it had', () => {
    linkSync(place(plan), path.join(outside, 'twin.mdx'));
    save(plan, '一', openFile(root, document, plan).hash);
    expect(readFileSync(path.join(outside, 'twin.mdx'), 'utf8')).toBe(soundFiles[plan]);
  });
});
