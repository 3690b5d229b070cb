import { describe, expect, test } from 'vitest';
import type { Curriculum } from '../../../src/curriculum/curriculum.ts';
import type { Problem } from '../../../src/curriculum/problem.ts';
import { concerning, errorsInFolderOf, noteOf } from '../../../src/print/concerning.ts';
import type { Pack } from '../../../src/print/packs/pack.ts';

const own = 'lessons/grade-3/08-a-letter';
const curriculum = {
  documents: [
    { id: 'G3-08', folder: own },
    { id: 'W02', folder: 'workshops/w02-look' },
  ],
} as unknown as Curriculum;
const packOf = (kind: Pack['kind'], ...documents: string[]) => ({ kind, documents }) as Pack;
const problem = (file: string, severity: Problem['severity'] = 'error'): Problem => ({
  id: 'yaml-parses',
  severity,
  file,
  line: 1,
  column: 1,
  message: { zh: '', en: '' },
  hint: { zh: '', en: '' },
});

describe('a document that is asked for by name', () => {
  test.each([
    ['its text', `${own}/plan.zh.mdx`, true],
    ['another document', 'workshops/w02-look/guide.zh.mdx', false],
    ['a document that cannot be read', 'lessons/grade-3/09-another/lesson.yaml', false],
    ['a kit that cannot be read', 'content/referral/r01-cards/kit.yaml', false],
    ['its story', 'content/stories/G3-08.yaml', true],
    ['the story of another', 'content/stories/G3-09.yaml', false],
    ['the news of another', 'content/editions/next/W02.yaml', false],
    ['the help lines', 'content/hotlines.yaml', true],
    ['the plan', 'content/scope-and-sequence.yaml', true],
    ['a protocol', 'content/protocols/harm.zh.mdx', true],
    ['the words of the project', 'src/i18n/zh/site.ts', true],
  ])('is stopped by errors in what it needs: %s', (_, file, isConcerned) => {
    const packs = [packOf('document', 'G3-08'), packOf('document', 'G3-08/letter-paper')];
    expect(concerning(curriculum, packs, [problem(file)]).here).toHaveLength(isConcerned ? 1 : 0);
  });
});

test('a pack of several is stopped by a document that cannot be read, which it would lack', () => {
  const packs = [packOf('grade-teacher', 'G3-08'), packOf('document', 'G3-08')];
  const problems = [problem('lessons/grade-3/09-another/lesson.yaml'), problem('workshops/w02-look/guide.zh.mdx')];
  expect(concerning(curriculum, packs, problems)).toEqual({ here: [problems[0]], elsewhere: [problems[1]] });
});

test.each([
  ['G3-09', ['lessons/grade-3/09-another/lesson.yaml']],
  ['W02', ['workshops/w02-look/workshop.yaml']],
  ['G3-10', []],
  ['nonsense', []],
])('the errors of %s, which cannot be read, are found in its folder', (id, files) => {
  const all = ['lessons/grade-3/09-another/lesson.yaml', 'workshops/w02-look/workshop.yaml', 'lessons/grade-3/090/lesson.yaml'];
  expect(
    errorsInFolderOf(
      id,
      all.map((file) => problem(file)),
    ).map(({ file }) => file),
  ).toEqual(files);
});

test('what is wrong elsewhere is said after what was printed', () => {
  expect(noteOf([problem('a.yaml', 'warning')])).toBeUndefined();
  expect(noteOf([problem('a.yaml')])).toEqual({
    zh: '印的这几份没有错误。别处还有 1 处错误：a.yaml。要看是什么：npm run check',
    en: 'What was printed has no errors. Elsewhere there is 1 error: a.yaml. To see what is wrong: npm run check',
  });
  expect(noteOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a'].map((file) => problem(file)))).toEqual({
    zh: '印的这几份没有错误。别处还有 8 处错误：a、b、c、d、e 等 7 个文件。要看是什么：npm run check',
    en: 'What was printed has no errors. Elsewhere there are 8 errors: a, b, c, d, e and 2 more files. To see what is wrong: npm run check',
  });
});
