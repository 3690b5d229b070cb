import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newBlock } from '../../src/authoring/scaffold/block.ts';
import type { Draft } from '../../src/authoring/scaffold/draft.ts';
import { lesson, pageFiles, soundFiles, writeCurriculum } from '../support/curriculum.ts';
import { readPdf } from '../support/pdf.ts';
import { finished } from '../support/process.ts';

describe('a new block', () => {
  // A copy of the project in which a folder can be added: the blocks are found by reading the directory.
  const project = path.resolve('.cache/tests/new-block');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of [
    'src',
    'content',
    'scripts',
    'docs',
    'public',
    'package.json',
    'package-lock.json',
    'CHANGELOG.md',
    'astro.config.mjs',
    'tsconfig.json',
  ])
    cpSync(part, path.join(project, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'));
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('is sound as it is written: it passes the check, and stands on the page and on paper', async () => {
    const root = writeCurriculum('new-block-curriculum', {
      ...pageFiles,
      ...Object.fromEntries(
        ['zh', 'en'].map((locale) => {
          const file = `${lesson}/plan.${locale}.mdx`;
          return [file, `${soundFiles[file]}\n<WordLadder title="Kite ladder">\n\nOne rung **after** the other.\n\n</WordLadder>\n`];
        }),
      ),
    });
    const made = await finished(process.execPath, ['scripts/new.ts', 'block', 'word-ladder'], { cwd: project });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('src/blocks/word-ladder/WordLadder.astro');
    const { next } = newBlock('word-tower', project) as Draft;
    expect(next.map(({ zh }) => zh)).toEqual([
      '<WordTower title="…"> 现在就能用。把它改成想要的样子：',
      '  src/blocks/word-tower/block.ts：可以放在哪里，有哪些属性，两种样子显示的话和数据',
      '  src/blocks/word-tower/WordTower.astro：网页上的样子',
      '  src/blocks/word-tower/face.typ：纸上的样子',
      '  docs/blocks.md、docs/zh/blocks.md：告诉写的人它是什么的那一行',
      '它自己的话放进 src/i18n/*/blocks.ts，view() 用 t() 来取。',
    ]);
    expect(readFileSync(path.join(project, 'docs/blocks.md'), 'utf8')).toContain('| `<WordLadder title="…">` … | a titled box |');
    expect(readFileSync(path.join(project, 'docs/zh/blocks.md'), 'utf8')).toContain('| `<WordLadder title="…">` … | 带题目的框 |');
    const env = { PAPER_KITE_CURRICULUM: root, PAPER_KITE_OUT: path.join(root, 'dist') };
    const built = await finished(process.execPath, ['scripts/build.ts'], { cwd: project, env });
    expect(built).toMatchObject({ code: 0, stderr: '' });
    const page = readFileSync(path.join(root, 'dist/zh/lessons/g3-08/index.html'), 'utf8');
    expect(page).toContain('<section class="word-ladder">');
    const { pages } = await readPdf(path.join(root, 'dist/packs/en/documents/g3-08.pdf'));
    expect(pages.map(({ words }) => words).join(' ')).toContain('Kite ladder');
    const again = await finished(process.execPath, ['scripts/new.ts', 'block', 'word-ladder'], { cwd: project });
    expect(again.stderr).toBe('There is a block <WordLadder> already: src/blocks/word-ladder. Nothing was changed.\n');
  }, 180_000);
});
