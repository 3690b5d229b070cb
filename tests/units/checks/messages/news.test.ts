import { expect, test } from 'vitest';
import { changed, type Files, lesson, problemsWith, told } from '../../../support/curriculum.ts';

const plan = `${lesson}/plan.zh.mdx`;
const next = 'content/editions/next.yaml';

/** A curriculum of which an edition has been published. */
const published = (...sheets: string[]): Files => ({
  'content/editions/0.1.0.sheets': ['edition 0.1.0 2026-11-01', ...sheets, ''].join('\n'),
});
const withoutIt = published('R01 guide zh 2742742 1.0.0');
const entry = (kind: string) => ({ [next]: `- { document: G3-08, kind: ${kind}, now: { zh: 一封信。, en: A letter. } }\n` });

test('a document that no edition has published and nobody announces is told, in both languages', () => {
  const found = problemsWith(withoutIt);
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  expect(told(found)).toEqual([
    {
      at: 'lesson.yaml:1:1',
      id: 'news-is-told',
      message: 'G3-08 is new, and content/editions/next.yaml does not say so.',
      hint: 'Add an entry there with document: G3-08 and kind: new; the head of the file shows how.',
    },
  ]);
  expect(told(found, 'zh')).toMatchObject([
    {
      message: 'G3-08 是新的，content/editions/next.yaml 里还没有说。',
      hint: '在那里加一条，写 document: G3-08 和 kind: new；怎么写，看那个文件的开头。',
    },
  ]);
});

test.each<[why: string, files: Files]>([
  ['an entry announces it', { ...withoutIt, ...entry('new') }],
  ['an edition has published it', published('G3-08 plan zh 2742742 1.0.0')],
  ['nothing was ever published', entry('new')],
])('nothing is told when %s', (_why, files) => {
  expect(problemsWith(files)).toEqual([]);
});

test.each<[why: string, files: Files, id: string]>([
  ['something in it is still to be written', changed(plan, ['风筝飞得很远。', '【待写：一句】']), 'text-is-written'],
  ['its text cannot be read', changed(plan, ['</Say>', '']), 'mdx-parses'],
  ['the entries cannot be read', { [next]: '- document: G3-08\n  kind: news\n' }, 'registry-is-valid'],
])('nothing is told yet while %s', (_why, files, id) => {
  const ids = new Set(problemsWith({ ...withoutIt, ...files }).map((problem) => problem.id));
  expect([...ids]).toEqual([id]);
});
