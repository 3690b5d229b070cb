import { afterEach, expect, test } from 'vitest';
import { draftsVariable, inPublishedPart, publishedPart } from '../../../src/curriculum/drafts.ts';
import { placeholder } from '../../../src/curriculum/placeholder.ts';
import { lesson, planWith, problemsWith, readWritten, reported, soundFiles, writeCurriculum } from '../../support/curriculum.ts';

afterEach(() => {
  delete process.env[draftsVariable];
});

const unwritten = planWith(placeholder('zh', '一句话'));

test('a document in which something is still to be written is not published, unless drafts are wanted', () => {
  const { curriculum } = readWritten(writeCurriculum('drafts', unwritten));
  expect(publishedPart(curriculum).documents).toEqual([]);
  expect(publishedPart(curriculum).plan).toBe(curriculum.plan);
  expect(curriculum.document('G3-08')).toBeDefined();
  process.env[draftsVariable] = '1';
  expect(publishedPart(curriculum)).toBe(curriculum);
});

test('errors in a draft stop nothing, those of other texts do', () => {
  const { curriculum, problems } = readWritten(writeCurriculum('drafts', planWith(`${placeholder('zh', '一句话')}\n\n<Stpe />`)));
  const other = { ...problems[0]!, file: 'content/needs.yaml' };
  expect(problems.map(({ id }) => id)).toContain('block-is-known');
  expect(inPublishedPart(curriculum, publishedPart(curriculum), [...problems, other])).toEqual([other]);
});

test('a curriculum without drafts is published as it is', () => {
  const { curriculum } = readWritten(writeCurriculum('drafts'));
  expect(publishedPart(curriculum)).toBe(curriculum);
});

/** A lesson that hands out the letter paper of G3-08. */
const other = 'lessons/grade-3/09-everyday-life-with-grandparents';
const borrower = {
  [`${other}/lesson.yaml`]: soundFiles[`${lesson}/lesson.yaml`]!.replace('G3-08', 'G3-09').replace(/handouts:\n(?: .*\n)+/, ''),
  [`${other}/plan.zh.mdx`]: soundFiles[`${lesson}/plan.zh.mdx`]!.replace('"letter-paper"', '"G3-08/letter-paper"'),
};
const refusals = (files: Record<string, string>) =>
  problemsWith(files).filter(({ id, file }) => id === 'reference-resolves' && file.startsWith(other));

test('a finished document cannot hand out the sheet of a draft', () => {
  expect(refusals(borrower)).toEqual([]);
  const found = refusals({ ...borrower, ...unwritten });
  expect([...reported(found), ...reported(found, 'zh')]).toEqual([
    {
      at: `${other}/plan.zh.mdx:24:1`,
      id: 'reference-resolves',
      message: '"G3-08/letter-paper" cannot be handed out: G3-08 is not finished, so the site and the PDFs leave it out.',
      hint: `Finish what is still to be written in ${lesson}, or do not hand this sheet out until then.`,
    },
    {
      at: `${other}/plan.zh.mdx:24:1`,
      id: 'reference-resolves',
      message: '"G3-08/letter-paper" 发不出去：G3-08 还没有写完，网站和 PDF 里没有它。',
      hint: `先把 ${lesson} 里还没写的写完，或者写完以前先不发这一份。`,
    },
  ]);
});
