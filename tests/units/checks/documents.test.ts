import { describe, expect, test } from 'vitest';
import { documentsNamed, documentsWithFiles, inDocuments } from '../../../src/checks/report/documents.ts';
import type { Report } from '../../../src/checks/report/report.ts';
import { changed, checkedWith, lesson, soundFile } from '../../support/curriculum.ts';

const hotlines = 'content/hotlines.yaml';
const needs = 'content/needs.yaml';
const broken = {
  [hotlines]: soundFile(hotlines)!.replace('talk: ["12356"]', 'talk: []'),
  [needs]: `${soundFile(needs)!}- { id: new }\n`,
  ...changed(`${lesson}/lesson.yaml`, ['minutes: 40', 'minutes: 41']),
};

describe('the report on some documents', () => {
  const found = checkedWith(broken);
  const filesOf = (report: Report) => new Set(report.problems.map(({ file }) => file));

  test('has what is wrong in their folders, and in the list of help lines, which they print', () => {
    const documents = documentsNamed(found.curriculum, ['g3-8']);
    if ('error' in documents) throw new Error(documents.error.en);
    expect(filesOf(found)).toContain(needs);
    const own = ['lesson.yaml', 'plan.en.mdx', 'plan.zh.mdx'].map((file) => `${lesson}/${file}`);
    expect(filesOf(inDocuments(found, documents))).toEqual(new Set([hotlines, ...own]));
  });

  test('has what is wrong in other files that were changed', () => {
    const files = [needs];
    expect(documentsWithFiles(found.curriculum, files)).toEqual([]);
    expect(filesOf(inDocuments(found, [], files))).toEqual(new Set([hotlines, needs]));
  });
});
