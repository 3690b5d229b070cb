import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { localizeProblem } from '../../../src/curriculum/problem.ts';
import { keepLongest, pageProblems } from '../../../src/print/pageLimits.ts';
import { checkWritten, lesson, writeCurriculum } from '../../support/curriculum.ts';

const root = writeCurriculum('page-limits');
afterAll(() => rmSync(root, { recursive: true }));
const { curriculum } = checkWritten(root);
const said = (locale: 'zh' | 'en', pages: Record<string, number>) =>
  pagesWrong(locale, pages).map(({ file, message, hint }) => [file, message, hint]);
const pagesWrong = (locale: 'zh' | 'en', pages: Record<string, number>, inWords: 'zh' | 'en' = 'en') =>
  pageProblems(curriculum, locale, new Map(Object.entries(pages).map(([key, count]) => [key, { pages: count, endsAt: 40 }]))).map(
    (problem) => localizeProblem(inWords, problem),
  );

describe('the pages that a document may take', () => {
  test('two for a Chinese plan, three for an English one', () => {
    expect(said('zh', { 'G3-08': 2, 'G3-08/letter-paper': 1 })).toEqual([]);
    expect(said('en', { 'G3-08': 3 })).toEqual([]);
    expect(said('zh', { 'G3-08': 3 })).toEqual([
      [
        `${lesson}/plan.zh.mdx`,
        'The plan of G3-08 takes 3 pages; 2 are allowed.',
        'It is about 7 lines too long. Cut words: what the teacher does not need in the lesson can go.',
      ],
    ]);
    expect(said('en', { 'G3-08': 4 })).toHaveLength(1);
    expect(said('zh', { 'G3-08': 4 })[0]![2]).toBe('Cut words: what the teacher does not need in the lesson can go.');
  });

  test('exactly those of its yaml for a handout', () => {
    expect(said('zh', { 'G3-08/letter-paper': 2 })).toEqual([
      [
        `${lesson}/letter-paper.zh.mdx`,
        'The handout G3-08/letter-paper takes 2 pages; its yaml says 1.',
        'It is about 3 cm too long. Cut words or writing lines, or change pages in the yaml.',
      ],
    ]);
  });

  test('of a guide are as many as it takes, or as many as the edition says', () => {
    const pages = new Map([['W02', { pages: 9, endsAt: 40 }]]);
    const { lesson: _, ...document } = curriculum.document('G3-08')!;
    const documents = [{ ...document, id: 'W02', kind: 'workshop' as const, handouts: [] }];
    expect(pageProblems({ documents, config: {} }, 'en', pages)).toEqual([]);
    const own = { documents, config: { checks: { 'plan-fits-its-pages': { guide: { en: 8 } } } } };
    const [found, ...others] = pageProblems(own, 'en', pages);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: 'plan-fits-its-pages',
      message: { zh: 'W02 的指引印出来有 9 页，最多 8 页。', en: 'The guide of W02 takes 9 pages; 8 are allowed.' },
      hint: {
        zh: '大约多了 7 行。删些字：带的人用不着的，都可以不写。',
        en: 'It is about 7 lines too long. Cut words: what the one who leads it does not need can go.',
      },
    });
    expect(pageProblems(own, 'zh', pages)).toEqual([]);
  });

  test('is said in Chinese too', () => {
    const found = pagesWrong('zh', { 'G3-08': 3, 'G3-08/letter-paper': 2 }, 'zh').concat(
      pagesWrong('en', { 'G3-08/letter-paper': 0 }, 'zh'),
    );
    expect(found.map(({ message, hint }) => [message, hint])).toEqual([
      ['G3-08 的教案印出来有 3 页，最多 2 页。', '大约多了 7 行。删些字：老师上课用不着的，都可以不写。'],
      [
        '讲义 G3-08/letter-paper 印出来有 2 页，yaml 里写的是 1 页。',
        '大约多了 3 厘米。删些字，或者少留几行；真要这么多页，就改 yaml 里的 pages。',
      ],
      ['讲义 G3-08/letter-paper 印出来有 0 页，yaml 里写的是 1 页。', `在 ${lesson}/lesson.yaml 里写 pages: 0。`],
    ]);
  });

  test('in large type three for a Chinese plan, four for an English one, two for the protocols', () => {
    expect(said('zh', { 'G3-08/#large': 3, 'protocols/#large': 2 })).toEqual([]);
    expect(said('en', { 'G3-08/#large': 4 })).toEqual([]);
    expect(said('en', { 'G3-08/#large': 5 })).toEqual([
      [
        `${lesson}/plan.en.mdx`,
        'The plan of G3-08 takes 5 pages in large type (12 pt); 4 are allowed.',
        'Cut some words. Boards and tables are not divided: if much is empty before one, move it up or down by a paragraph.',
      ],
    ]);
    expect(pagesWrong('zh', { 'G3-08/#large': 4, 'protocols/#large': 3 }, 'zh').map(({ message, hint }) => [message, hint])).toEqual([
      ['约定好的话（zh）用大字印出来有 3 页，最多 2 页。', '请管这些话的人删短：一句话要是不改变老师下一个小时做什么，就不要它。'],
      ['G3-08 的教案用大字（12 磅）印出来有 4 页，最多 3 页。', '删几个字。板书的框和表格不断开：它前面空着一大块，就把它挪前、挪后一段。'],
    ]);
  });

  test('nothing is said of what was not printed', () => {
    expect(said('zh', {})).toEqual([]);
  });
});

describe('the paper of a part that is in several books', () => {
  const [short, long] = [
    { pages: 1, endsAt: 240 },
    { pages: 2, endsAt: 60 },
  ];

  test('is that of the longest, in whichever order they are made', () => {
    for (const books of [
      [short, long],
      [long, short],
    ]) {
      const measured = new Map();
      for (const paper of books) keepLongest(measured, [['protocols', paper]]);
      expect(measured.get('protocols')).toEqual(long);
    }
  });
});
