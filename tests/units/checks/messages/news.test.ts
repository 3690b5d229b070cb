import { describe, expect, test } from 'vitest';
import { changed, type Files, lesson, problemsWith, reported } from '../../../support/curriculum.ts';

const plan = `${lesson}/plan.zh.mdx`;
const next = 'content/editions/next/G3-08.yaml';

/** A curriculum of which an edition has been published. */
const published = (...sheets: string[]): Files => ({
  'content/editions/0.1.0.sheets': ['edition 0.1.0 2026-11-01', ...sheets, ''].join('\n'),
});
const withoutIt = published();
const entry = (kind: string) => ({ [next]: `- { document: G3-08, kind: ${kind}, now: { zh: 一封信。, en: A letter. } }\n` });

test('a document that is neither published nor announced is reported, in both languages', () => {
  const found = problemsWith(withoutIt);
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  expect(reported(found)).toEqual([
    {
      at: 'lesson.yaml:1:1',
      id: 'changes-are-announced',
      message: 'G3-08 is new, and content/editions/next/G3-08.yaml does not say so.',
      hint: 'Add an entry there with document: G3-08 and kind: new; docs/news.md shows how.',
    },
  ]);
  expect(reported(found, 'zh')).toMatchObject([
    {
      message: 'G3-08 是新的，content/editions/next/G3-08.yaml 里还没有说。',
      hint: '在那里加一条，写 document: G3-08 和 kind: new；怎么写，看 docs/zh/news.md。',
    },
  ]);
});

test.each<[why: string, files: Files]>([
  ['an entry announces it', { ...withoutIt, ...entry('new') }],
  ['an edition has published it', published('G3-08 plan zh 2742742 1.0.0')],
  ['nothing was ever published', entry('new')],
])('nothing is reported when %s', (_why, files) => {
  expect(problemsWith(files)).toEqual([]);
});

test.each<[why: string, files: Files, id: string]>([
  ['something in it is still to be written', changed(plan, ['风筝飞得很远。', '【待写：一句】']), 'text-is-written'],
  ['its text cannot be read', changed(plan, ['</Say>', '']), 'mdx-parses'],
  ['the entries cannot be read', { [next]: '- document: G3-08\n  kind: news\n' }, 'registry-is-valid'],
])('nothing is reported yet while %s', (_why, files, id) => {
  const ids = new Set(problemsWith({ ...withoutIt, ...files }).map((problem) => problem.id));
  expect([...ids]).toEqual([id]);
});

describe('a document of the last edition that is gone', () => {
  const gone = published('G3-08 plan zh 2742742 1.0.0', 'G3-07 plan zh 2742742 1.0.0', 'G3-07 plan en 2742742 1.0.0');

  test('is reported once, in both languages', () => {
    const found = problemsWith(gone);
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
    expect(reported(found)).toEqual([
      {
        at: 'content/editions/next/G3-07.yaml:1:1',
        id: 'changes-are-announced',
        message: 'G3-07 was published in edition 0.1.0 and is no longer here, and content/editions/next/G3-07.yaml does not say so.',
        hint: 'Restore its folder if it was deleted by mistake; otherwise add an entry with document: G3-07 and kind: withdrawn that says why, and what to use instead.',
      },
    ]);
    expect(reported(found, 'zh')).toMatchObject([
      {
        message: 'G3-07 在 0.1.0 版里发布过，现在没有了，content/editions/next/G3-07.yaml 里还没有说。',
        hint: '不是有意删的，就把文件夹找回来；要撤掉，就加一条，写 document: G3-07 和 kind: withdrawn，说明为什么、改用什么。',
      },
    ]);
  });

  test('is not reported when it was withdrawn, or cannot be read', () => {
    const words = '{ zh: 一, en: A }';
    const entry = `- { document: G3-07, kind: withdrawn, was: ${words}, now: ${words}, printed: keep }\n`;
    expect(problemsWith({ ...gone, 'content/editions/next/G3-07.yaml': entry })).toEqual([]);
    const broken = 'lessons/grade-3/07-broken/lesson.yaml';
    expect(problemsWith({ ...gone, [broken]: 'id: G3-07\n' }).filter(({ id }) => id === 'changes-are-announced')).toEqual([]);
  });
});

describe('the files of news', () => {
  const entryOf = (id: string) => `- { document: ${id}, kind: new, now: { zh: 一课。, en: A lesson. } }\n`;

  test('the one file that there was before is refused, with what to do', () => {
    const found = problemsWith({ 'content/editions/next.yaml': entryOf('G3-08') });
    expect(reported(found)).toEqual([
      {
        at: 'content/editions/next.yaml:1:1',
        id: 'registry-is-valid',
        message: 'content/editions/next.yaml is no longer used: each document has a file of its own.',
        hint: 'Move each entry to the file of its document, for example those of G3-08 to content/editions/next/G3-08.yaml, then delete content/editions/next.yaml.',
      },
    ]);
    expect(reported(found, 'zh')).toMatchObject([
      {
        message: 'content/editions/next.yaml 不再用了：现在每份材料一个文件。',
        hint: '把每一条移到它的文件，比如 G3-08 的移到 content/editions/next/G3-08.yaml，再删掉 content/editions/next.yaml。',
      },
    ]);
  });

  test('an entry in the file of another document is reported', () => {
    const found = problemsWith({ [next]: entryOf('G3-08') + entryOf('G3-07') });
    expect(reported(found)).toEqual([
      {
        at: 'content/editions/next/G3-08.yaml:2:5',
        id: 'registry-is-valid',
        message: 'This file is for G3-08, and this entry is about G3-07.',
        hint: 'Correct the id, or move the entry to content/editions/next/G3-07.yaml.',
      },
    ]);
    expect(reported(found, 'zh')).toMatchObject([
      { message: '这个文件是 G3-08 的，这一条说的是 G3-07。', hint: '写对编号，或者把这一条移到 content/editions/next/G3-07.yaml。' },
    ]);
  });
});
