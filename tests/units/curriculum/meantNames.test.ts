import { expect, test } from 'vitest';
import { meantName } from '../../../src/curriculum/read/meantNames.ts';

test.each([
  ['plan.zh.mdx.txt', 'plan.zh.mdx'],
  ['plan.zh.md', 'plan.zh.mdx'],
  ['plan.zh.MDX', 'plan.zh.mdx'],
  ['plan.zh.mdx.mdx', 'plan.zh.mdx'],
  ['plan.zh.txt', 'plan.zh.mdx'],
  ['plan.mdx', 'plan.zh.mdx'],
  ['plan.cn.mdx', 'plan.zh.mdx'],
  ['plan.zh-CN.mdx', 'plan.zh.mdx'],
  ['plan-en.mdx', 'plan.en.mdx'],
  ['plan_zh.md', 'plan.zh.mdx'],
  ['Plan.en.mdx', 'plan.en.mdx'],
  ['plan.zh.mdx (1)', 'plan.zh.mdx'],
  ['plan.zh - 副本.mdx', 'plan.zh.mdx'],
  ['plan.zh。mdx', 'plan.zh.mdx'],
  ['letter-paper.zh.mdx.txt', 'letter-paper.zh.mdx'],
  ['guide.zh.markdown', 'guide.zh.mdx'],
  ['lesson.yml', 'lesson.yaml'],
  ['lesson.yaml.txt', 'lesson.yaml'],
  ['Lesson.yaml', 'lesson.yaml'],
  ['workshop.yaml.yaml', 'workshop.yaml'],
  ['hotlines.yml', 'hotlines.yaml'],
])('%s is meant as %s', (name, meant) => {
  expect(meantName(name)).toBe(meant);
});

test.each([
  'plan.zh.mdx',
  'lesson.yaml',
  'translation.en.txt',
  'notes.txt',
  'kite.svg',
  'next.yaml',
  'how-to-use.mdx',
  'plan.docx',
  'word-cards-en.zh.mdx',
  '0.2.0.sheets',
])('%s is as it is, or like nothing that is read', (name) => {
  expect(meantName(name)).toBeUndefined();
});
