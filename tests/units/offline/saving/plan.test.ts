import { describe, expect, test } from 'vitest';
import { bytesOf, filesOf, markOf, missingFrom, type PlannedFile, type SetPlan } from '../../../../src/offline/saving/plan.ts';
import { addressOf, hashesFor, recordOf, type SetRecord } from '../../../../src/offline/saving/record.ts';

const page: PlannedFile = ['zh/grades/3/', 'aaa', 100];
const style: PlannedFile = ['_astro/style.css', 'bbb', 30];
const twin: PlannedFile = ['_astro/same.css', 'bbb', 30];
const pdf: PlannedFile = ['packs/zh/grade-3-teacher.pdf', 'ccc', 1000];
const plan: SetPlan = {
  id: 'zh-grade-3',
  version: '0.1.0',
  date: '2026-11-23',
  pages: [page, style, twin],
  pdfs: [pdf],
  marks: { pages: 'p', all: 'a' },
};

describe('the list of a grade', () => {
  test('holds its PDFs only when they are wanted', () => {
    expect(filesOf(plan, false)).toEqual([page, style, twin]);
    expect(filesOf(plan, true)).toEqual([page, style, twin, pdf]);
    expect([markOf(plan.marks, false), markOf(plan.marks, true)]).toEqual(['p', 'a']);
  });

  test('counts the bytes of equal files once', () => {
    expect(bytesOf(plan.pages)).toBe(130);
  });

  test('names what is missing, each file once', () => {
    expect(missingFrom(plan.pages, new Set())).toEqual([page, twin]);
    expect(missingFrom(plan.pages, new Set(['bbb']))).toEqual([page]);
    expect(missingFrom(plan.pages, new Set(['aaa', 'bbb']))).toEqual([]);
  });
});

describe('saved grades', () => {
  const old: SetRecord = { ...recordOf(plan, false, 1), id: 'zh-grade-4', files: [['zh/help/', 'old', 5]] };
  const young: SetRecord = { ...recordOf(plan, false, 2), files: [['zh/help/', 'young', 5], page] };

  test('answer an address that two of them hold from the one that was saved later', () => {
    expect(hashesFor('zh/help/', [old, young])).toEqual(['young', 'old']);
    expect(hashesFor('zh/grades/3/', [old, young])).toEqual(['aaa']);
    expect(hashesFor('zh/about/', [old, young])).toEqual([]);
  });

  test.each([
    ['https://kite.example/zh/help/', 'zh/help/'],
    ['https://kite.example/zh/help/index.html?from=home#now', 'zh/help/'],
    ['https://kite.example/', ''],
    ['https://kite.example/pictures/%E9%A3%8E.svg', 'pictures/风.svg'],
    ['https://kite.example/%E9', '%E9'],
    ['https://other.example/zh/help/', undefined],
  ])('know %s as %s', (url, address) => {
    expect(addressOf(url, 'https://kite.example/')).toBe(address);
  });

  test('know only addresses below the place where the site is hosted', () => {
    expect(addressOf('https://host.example/kite/zh/', 'https://host.example/kite/')).toBe('zh/');
    expect(addressOf('https://host.example/zh/', 'https://host.example/kite/')).toBeUndefined();
  });
});
