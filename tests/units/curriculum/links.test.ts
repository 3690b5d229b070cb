import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lineReader } from '../../../src/checks/report/sourceLine.ts';
import { pictureFile } from '../../../src/curriculum/pictures/files.ts';
import { localizeProblem } from '../../../src/curriculum/problem.ts';
import { lesson, readWritten, soundFiles, writeCurriculum } from '../../support/curriculum.ts';

const place = path.resolve('.cache/tests/links');
const outside = path.join(place, 'outside');
afterAll(() => rmSync(place, { recursive: true, force: true }));

let count = 0;

/** The sound curriculum with links in it, next to a folder to which they lead. */
function withLinks(links: Readonly<Record<string, string>>): string {
  const root = writeCurriculum(`links/${count++}`);
  mkdirSync(outside, { recursive: true });
  writeFileSync(path.join(outside, 'lesson.yaml'), soundFiles[`${lesson}/lesson.yaml`]!.replace('G3-08', 'G3-16'));
  writeFileSync(path.join(outside, 'plan.zh.mdx'), soundFiles[`${lesson}/plan.zh.mdx`]!);
  writeFileSync(path.join(outside, 'page.zh.mdx'), '---\ntitle: 秘密\nsummary: 秘密\n---\n\n秘密。\n');
  writeFileSync(path.join(outside, 'picture.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  for (const [file, target] of Object.entries(links)) {
    rmSync(path.join(root, file), { recursive: true, force: true });
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    symlinkSync(target, path.join(root, file));
  }
  return root;
}

function linksTold(root: string): string[] {
  return readWritten(root).problems.flatMap(({ id, file }) => (id === 'links-are-absent' ? [file] : []));
}

test('a link is reported in both languages, word for word, with what to do', () => {
  const { problems } = readWritten(withLinks({ 'content/pages/secret.zh.mdx': path.join(outside, 'page.zh.mdx') }));
  const link = problems.find(({ id }) => id === 'links-are-absent')!;
  expect(localizeProblem('en', link)).toEqual({
    id: 'links-are-absent',
    severity: 'error',
    file: 'content/pages/secret.zh.mdx',
    line: 1,
    column: 1,
    message: 'This is a symbolic link, and links are not followed.',
    hint: 'Delete it. If you need what it points to, copy that file or folder itself to this place.',
  });
  expect(localizeProblem('zh', link)).toMatchObject({
    message: '这是一个符号链接（快捷方式），不会照着它去读。',
    hint: '删掉它；要用它指向的东西，就把那个文件或文件夹本身复制到这里。',
  });
});

describe('a link is an error, and nothing behind it is read:', () => {
  test('a folder of a document', () => {
    const root = withLinks({ 'lessons/grade-3/16-linked': outside, 'lessons/aa': outside });
    expect(linksTold(root)).toEqual(['lessons/aa', 'lessons/grade-3/16-linked']);
    expect(readWritten(root).curriculum.documents.map(({ id }) => id)).toEqual(['G3-08']);
  });

  test('a text, a yaml of facts and a translation memory', () => {
    const facts = withLinks({ [`${lesson}/lesson.yaml`]: path.join(outside, 'lesson.yaml') });
    expect(linksTold(facts)).toEqual([`${lesson}/lesson.yaml`]);
    expect(readWritten(facts).curriculum.documents).toEqual([]);
    const text = withLinks({
      [`${lesson}/plan.zh.mdx`]: path.join(outside, 'plan.zh.mdx'),
      [`${lesson}/translation.en.txt`]: '/etc/passwd',
    });
    expect(linksTold(text)).toEqual([`${lesson}/plan.zh.mdx`, `${lesson}/translation.en.txt`]);
    expect(Object.keys(readWritten(text).curriculum.documents[0]!.texts)).toEqual(['en']);
  });

  test('a page, the folder of pages, a registry and the editions', () => {
    const page = withLinks({ 'content/pages/secret.zh.mdx': path.join(outside, 'page.zh.mdx') });
    expect(readWritten(page).curriculum.pages).toEqual([]);
    const folder = withLinks({ 'content/pages': outside, 'content/needs.yaml': '/etc/passwd', 'content/editions': outside });
    expect(linksTold(folder)).toEqual(['content/editions', 'content/needs.yaml', 'content/pages']);
    const { curriculum } = readWritten(folder);
    expect([curriculum.pages, curriculum.registries.needs]).toEqual([[], []]);
  });

  test('the folder of all lessons itself', () => {
    const root = withLinks({});
    renameSync(path.join(root, 'lessons'), path.join(root, 'elsewhere'));
    symlinkSync('elsewhere', path.join(root, 'lessons'));
    expect(linksTold(root)).toEqual(['lessons']);
    expect(readWritten(root).curriculum.documents).toEqual([]);
  });

  test('a picture', () => {
    const root = withLinks({ 'content/pictures/leak.svg': path.join(outside, 'picture.svg'), [`${lesson}/mine.svg`]: '/etc/passwd' });
    expect(linksTold(root)).toEqual([`${lesson}/mine.svg`, 'content/pictures/leak.svg']);
    const [document] = readWritten(root).curriculum.documents;
    expect([pictureFile(root, 'leak', document), pictureFile(root, 'mine', document)]).toEqual([undefined, undefined]);
  });

  test('a link to nowhere, to itself and to the folder that it is in', () => {
    const root = withLinks({ 'lessons/nowhere': 'gone', 'content/itself': 'itself', 'workshops/loop': '.', 'content/above': '..' });
    expect(linksTold(root)).toEqual(['lessons/nowhere', 'workshops/loop', 'content/above', 'content/itself']);
  });

  test('a link next to the folders of the curriculum, whatever it is called; packages may be linked', () => {
    const root = withLinks({ extra: '/', 'plan.zh.mdx': '/etc/passwd', 'notes/more': outside, Lessons: 'lessons', node_modules: outside });
    expect(linksTold(root)).toEqual(['Lessons', 'extra', 'notes/more', 'plan.zh.mdx']);
  });

  test('its target is not quoted in a report', () => {
    const root = withLinks({ 'content/pages/secret.zh.mdx': path.join(outside, 'page.zh.mdx') });
    expect(lineReader(root)({ file: 'content/pages/secret.zh.mdx', line: 6, column: 1 })).toBe(undefined);
    expect(lineReader(root)({ file: `${lesson}/plan.zh.mdx`, line: 16, column: 1 })).toBe('风筝飞得很远。');
  });
});

test.skipIf(process.platform !== 'linux')('a folder whose name is in GBK is reported, and not what is in it', () => {
  const root = withLinks({});
  const folder = Buffer.concat([Buffer.from(path.join(root, 'lessons/')), Buffer.from([0xd0, 0xc5])]);
  mkdirSync(folder);
  writeFileSync(Buffer.concat([folder, Buffer.from('/plan.zh.mdx')]), 'x');
  const { problems } = readWritten(root);
  expect(problems.map((problem) => localizeProblem('en', problem))).toEqual([
    expect.objectContaining({
      id: 'file-name-is-known',
      file: 'lessons/\uFFFD\uFFFD',
      message: 'The name \uFFFD\uFFFD is not UTF-8 and cannot be read.',
      hint: 'Unpack the archive again with its own encoding, often GBK, or rename it.',
    }),
  ]);
  expect(localizeProblem('zh', problems[0]!)).toMatchObject({
    message: '\uFFFD\uFFFD 这个名字不是 UTF-8，读不进去。',
    hint: '重新解压时选 GBK 编码，或者给它改一个名字。',
  });
});

test.skipIf(process.platform === 'win32')('a pipe where a folder or a text is read is reported and never opened', () => {
  const root = withLinks({});
  const pipes = ['content/pages', 'plan.zh.mdx', 'workshops'];
  for (const pipe of pipes) execFileSync('mkfifo', [path.join(root, pipe)]);
  const { problems } = readWritten(root);
  expect(problems.map(({ file, message }) => `${file} ${message.en}`).sort()).toEqual(
    pipes.map((pipe) => `${pipe} This is neither a file nor a folder.`),
  );
});

test('a whole curriculum may lie behind a link', () => {
  const root = withLinks({});
  symlinkSync(root, path.join(place, 'door'));
  const { curriculum, problems } = readWritten(path.join(place, 'door'));
  expect(curriculum.documents.map(({ id }) => id)).toEqual(['G3-08']);
  expect(problems).toEqual([]);
});
