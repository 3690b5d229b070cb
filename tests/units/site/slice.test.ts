import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { shownSheets } from '../../../src/site/shownSheets.ts';
import { isInSlice, slicesOf } from '../../../src/site/slice.ts';

const { documents } = readCheckedCurriculum(path.resolve('.'), vocabulary);
const slices = slicesOf(documents, 5);

/** Folders of texts that every slice or the first one has. */
const shared = ['content/protocols', 'content/pages'];

describe('a site is divided into slices', () => {
  test('that hold each document once, in order', () => {
    const sizes = slices.map((slice) => slice.documents.length);
    expect(sizes.slice(0, -1)).toEqual(Array(Math.ceil(documents.length / 5) - 1).fill(5));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(documents.length);
    expect(slices.flatMap((slice) => slice.documents)).toEqual(
      documents.map(
        ({ kind, slug }) => `${{ lesson: 'lessons', workshop: 'workshops', activity: 'activities' }[kind as string] ?? kind}/${slug}`,
      ),
    );
    for (const [index, { folders }] of slices.entries()) {
      const own = documents.slice(index * 5, (index + 1) * 5).map(({ folder }) => folder);
      const onHome = index === 0 ? shownSheets(documents).map(({ document }) => document.folder) : [];
      expect(folders.filter((folder) => !shared.includes(folder))).toEqual([...new Set([...own, ...onHome])]);
    }
  });

  test('of which there is one even when nothing is written', () => {
    expect(slicesOf([], 5)).toEqual([{ folders: shared, documents: [], others: true }]);
  });

  test.each([
    '/zh/lessons/g3-08/',
    '/en/lessons/g3-08/letter-paper/',
    '/zh/workshops/w02/',
    '/kite/en/one-to-one/o01/',
    '/zh/',
    '/',
    '/404',
    '/zh/workshops/',
    '/en/grades/3/',
    '/pictures/lessons/grade-3/08-a-letter-far-away/kite.svg',
  ])('and exactly one makes %s', (pathname) => {
    expect(slices.filter((slice) => isInSlice(slice, pathname))).toHaveLength(1);
  });

  test('the first makes the pages that belong to no document', () => {
    for (const pathname of ['/zh/', '/zh/lessons/', '/en/grades/3/', '/pictures/lessons/grade-3/08-a-letter-far-away/kite.svg'])
      expect(isInSlice(slices[0]!, pathname), pathname).toBe(true);
  });

  test('the sheets of a document are made with it', () => {
    const home = slices.filter((slice) => isInSlice(slice, '/zh/lessons/g3-08/'));
    expect(slices.filter((slice) => isInSlice(slice, '/en/lessons/g3-08/letter-paper/'))).toEqual(home);
  });
});
