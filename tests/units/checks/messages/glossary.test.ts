import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Files, lesson, planWith, problemsWith, soundFiles } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const english = (more: string): Files => ({ [`${lesson}/plan.en.mdx`]: `${soundFiles[`${lesson}/plan.en.mdx`]}\n${more}\n` });
const source = 'The words are in content/glossary.yaml.';

saysWordForWord('different words for the same thing', [
  [
    'an English word that is not the glossary’s',
    { ...planWith('告诉班主任。'), ...english('Go and tell the homeroom teacher.') },
    {
      at: 'plan.en.mdx:30:1',
      id: 'glossary-is-kept',
      message: '"homeroom teacher" is called "class teacher" here (班主任).',
      hint: `The teacher who looks after one class and keeps in touch with its families. ${source}`,
      zh: ['"homeroom teacher" 这里叫 "class teacher"（班主任）。', '带一个班、和家里联系的老师。用词写在 content/glossary.yaml 里。'],
    },
  ],
  [
    'a Chinese word that is not the glossary’s',
    planWith('发学习单。'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'glossary-is-kept',
      message: '"学习单" is called "讲义" here.',
      hint: `The sheet or sheets that are given out. ${source}`,
      zh: ['"学习单" 这里叫 "讲义"。', '发给人的一张或几张纸。用词写在 content/glossary.yaml 里。'],
    },
  ],
]);

test.each([
  ['the original does not speak of it', { ...planWith('告诉大人。'), ...english('The homeroom teacher of another school said so.') }],
  [
    'it is another word that looks alike',
    { ...planWith('学生看。'), ...english('The university student reads, and the principle is plain.') },
  ],
  [
    'it is the name of a help line in an attribute, not a word',
    { ...planWith('告诉校长。\n\n<Hotlines show="principal 110" />'), ...english('<Hotlines show="principal 110" />') },
  ],
  ['it is the word itself, in any form', { ...planWith('告诉班主任。'), ...english('Class teachers, the class teacher’s list.') }],
])('nothing is said where %s', (_why, files) => {
  expect(problemsWith(files)).toEqual([]);
});

test('a document may keep another word, with its reason', () => {
  const facts = `${soundFiles[`${lesson}/lesson.yaml`]}accepts:\n  - check: glossary-is-kept\n    words: homeroom teacher\n    reason: It is the title of a book that is quoted here.\n`;
  expect(problemsWith({ ...planWith('告诉班主任。'), ...english('“The homeroom teacher”.'), [`${lesson}/lesson.yaml`]: facts })).toEqual(
    [],
  );
});

test('the glossary does not refuse its own words', () => {
  const entries = parse(readFileSync('content/glossary.yaml', 'utf8')) as { zh: string; en: string }[];
  const files = {
    ...planWith(entries.map(({ zh }) => `${zh}。`).join('\n\n')),
    ...english(entries.map(({ en }) => `The ${en} and the ${en}s.`).join('\n\n')),
  };
  expect(problemsWith(files).filter(({ id }) => id === 'glossary-is-kept')).toEqual([]);
});

test('an entry that lacks a language is a problem of the registry, with its line', () => {
  const [problem] = problemsWith({
    'content/glossary.yaml': '- id: x\n  zh: 字\n  note: { zh: 字, en: word }\n  not: { zh: [], en: [] }\n',
  });
  expect(problem).toMatchObject({
    id: 'registry-is-valid',
    file: 'content/glossary.yaml',
    line: 1,
    message: { en: '"en" in entry 1 is missing.', zh: '缺少第 1 条里的 "en"。' },
  });
});
