import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { allPacks } from '../../src/print/packs/allPacks.ts';
import type { Pack } from '../../src/print/packs/pack.ts';
import { lesson, readWritten, soundFiles, writeCurriculum } from '../support/curriculum.ts';
import { readPdf } from '../support/pdf.ts';
import { printFresh } from '../support/print.ts';

/** A lesson of grade 3 with the words of the fixture's G3-08, which is a core lesson. */
function another(id: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(soundFiles).map(([file, text]) => [
      file.replace(lesson, `lessons/grade-3/${id.slice(3)}`),
      text.replace('id: G3-08', `id: ${id}`),
    ]),
  );
}

const withoutSound = Object.fromEntries(Object.keys(soundFiles).map((file) => [file, undefined]));

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** The core packs of a small curriculum. */
function corePacks(name: string, files: Record<string, string | undefined>): Pack[] {
  const root = writeCurriculum(`core-${name}-${process.pid}`, files);
  roots.push(root);
  return allPacks(readWritten(root).curriculum).filter(({ kind }) => kind === 'grade-core');
}

describe('the core pack of a grade', () => {
  test('has the core lessons alone, with their handouts, the year and the pages for the teacher', () => {
    const packs = corePacks('both', { ...another('G3-09'), ...another('G3-10') });
    expect(packs.map(({ file, title, grade, documents }) => ({ file, title, grade, documents }))).toEqual([
      { file: 'zh/grade-3-core.pdf', title: '三年级 核心包', grade: 3, documents: ['G3-08', 'G3-09'] },
      { file: 'en/grade-3-core.pdf', title: 'Grade 3 core pack', grade: 3, documents: ['G3-08', 'G3-09'] },
    ]);
    const keys = packs[0]!.parts().map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['cover', 'contents', 'year', 'G3-08', 'G3-08/letter-paper', 'G3-09', 'G3-09/letter-paper']),
    );
    expect(keys).not.toContain('G3-10');
  });

  test('is not made where it would be the same as the teacher pack', () => {
    expect(corePacks('alone', {})).toEqual([]);
  });

  test('is not made where no core lesson is written', () => {
    expect(corePacks('none', { ...withoutSound, ...another('G3-10') })).toEqual([]);
  });

  test('is printed with its own cover, and its year shows which lessons are the core; it is folded too', async () => {
    corePacks('printed', another('G3-10'));
    const { printed, problems } = await printFresh(roots.at(-1)!, ({ file }) => file === 'en/grade-3-core.pdf');
    expect(problems).toEqual([]);
    expect(printed.map(({ entry }) => entry.file)).toEqual(['en/grade-3-core.pdf', 'en/grade-3-core-booklet.pdf']);
    const { title, pages, outline } = await readPdf(printed[0]!.pdf);
    expect(title).toBe('Grade 3 core pack');
    expect(pages[0]!.words).toContain('One lesson a month: the plans and handouts of eight lessons');
    expect(pages.map(({ words }) => words).join(' ')).toContain('Core lesson · being written');
    expect(outline.filter((entry) => entry === 'A letter far away')).toHaveLength(1);
  });
});
