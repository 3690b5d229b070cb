import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFileZips } from '../../../../src/offline/portable/fileZips.ts';
import { openSite } from '../../../../src/offline/site/builtSite.ts';
import { unzip } from '../../../support/unzip.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'paper-kite-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const listed = [
  { file: 'zh/documents/g3-08.docx', title: '写给远方的信', grade: 3, documents: ['G3-08'], format: 'docx', use: 'edit' },
  {
    file: 'zh/documents/g3-08-letter-paper.docx',
    title: '一封信',
    grade: 3,
    documents: ['G3-08/letter-paper'],
    format: 'docx',
    use: 'edit',
  },
  { file: 'zh/documents/g3-08.pptx', title: '写给远方的信', grade: 3, documents: ['G3-08'], format: 'pptx', use: 'teach' },
  { file: 'zh/documents/w02.pptx', title: '看、听、接', documents: ['W02'], format: 'pptx', use: 'teach' },
  { file: 'zh/documents/g3-08.pdf', title: '写给远方的信', grade: 3, documents: ['G3-08'] },
].map((entry) => ({ kind: 'document', locale: 'zh', ...entry }));

function zips() {
  const site = path.join(folder, 'site');
  for (const { file } of listed) {
    mkdirSync(path.join(site, 'packs', path.dirname(file)), { recursive: true });
    writeFileSync(path.join(site, 'packs', file), `content of ${file}`);
  }
  writeFileSync(path.join(site, 'packs/manifest.json'), JSON.stringify(listed));
  const out = path.join(folder, 'zips');
  mkdirSync(out, { recursive: true });
  return { out, entries: writeFileZips(openSite(site), out, { version: '1.2.3', date: '2026-11-23' }) };
}

test('there is a ZIP for each use of a language, and of a grade where it has more than one file', () => {
  expect(zips().entries.map(({ name, use, grade, files }) => ({ name, use, grade, files }))).toEqual([
    { name: 'zh-edit', use: 'edit', grade: undefined, files: 3 },
    { name: 'zh-grade-3-edit', use: 'edit', grade: 3, files: 3 },
    { name: 'zh-teach', use: 'teach', grade: undefined, files: 3 },
  ]);
});

test('a ZIP has a folder for each format, and says first which file is what', () => {
  const { out, entries } = zips();
  const { file, bytes } = entries[1]!;
  const content = readFileSync(path.join(out, file));
  expect(content.length).toBe(bytes);
  const [readme, ...files] = unzip(content);
  expect(files.map(({ name, content }) => [name, content.toString('utf8')])).toEqual([
    ['paper-kite-zh-grade-3-edit-1.2.3/docx/g3-08.docx', 'content of zh/documents/g3-08.docx'],
    ['paper-kite-zh-grade-3-edit-1.2.3/docx/g3-08-letter-paper.docx', 'content of zh/documents/g3-08-letter-paper.docx'],
  ]);
  expect(readme!.name).toBe('paper-kite-zh-grade-3-edit-1.2.3/00-READ-ME-FIRST.txt');
  expect(readme!.content.toString('utf8')).toBe(
    [
      '\uFEFF纸鸢 · 三年级 · 改',
      '第 1.2.3 版，2026-11-23',
      '先解压，再打开。每种格式一个文件夹，文件名前面是材料的编号。',
      '文字 CC BY 4.0：可以复印、修改、分发，请注明出处。改过的单子，把页脚的记号删掉。',
      '',
      'docx/g3-08-letter-paper.docx\tG3-08 一封信',
      'docx/g3-08.docx\tG3-08 写给远方的信',
      '',
    ].join('\r\n'),
  );
});
