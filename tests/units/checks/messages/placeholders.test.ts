import { expect, test } from 'vitest';
import { changed, lesson, pageFiles, problemsWith, reported, safetyPage } from '../../../support/curriculum.ts';

const plan = `${lesson}/plan.zh.mdx`;
const english = `${lesson}/plan.en.mdx`;

/** Placeholders in front matter, in an attribute, twice in a line, not closed, and in English. */
const unwritten = {
  ...changed(
    plan,
    ['aim: 会按四部分写一封信。', 'aim: 【待写：学完会做什么】'],
    ['title="故事"', 'title="【待写：叫什么】"'],
    ['风筝飞得很远。', '【待写：一句】再【待写：一句'],
  ),
  ...changed(english, ['The kite flies far away.', 'Say: 【To write: one sentence】']),
};

const hint = 'Replace it, brackets included, with the text that it asks for.';
const id = 'text-is-written';

test('what is still to be written is reported in its place: in front matter, attributes and text', () => {
  expect(reported(problemsWith(unwritten))).toEqual([
    { at: 'plan.en.mdx:16:6', id, message: '"【To write: one sentence】" is still to be written.', hint },
    { at: 'plan.zh.mdx:3:6', id, message: '"【待写：学完会做什么】" is still to be written.', hint },
    { at: 'plan.zh.mdx:12:14', id, message: '"【待写：叫什么】" is still to be written.', hint },
    { at: 'plan.zh.mdx:16:1', id, message: '"【待写：一句】" is still to be written.', hint },
    { at: 'plan.zh.mdx:16:9', id, message: '"【待写：一句" is still to be written.', hint },
  ]);
});

test('and in Chinese', () => {
  expect(reported(problemsWith(unwritten), 'zh')[1]).toEqual({
    at: 'plan.zh.mdx:3:6',
    id,
    message: '"【待写：学完会做什么】" 还没有写。',
    hint: '照括号里说的，把话写在这里，再把括号去掉。',
  });
});

const published = { 'content/editions/0.1.0.sheets': 'edition 0.1.0 2026-11-01\nG3-08 plan zh 2742742 1.0.0\n' };

test.each([
  ['a new document is a warning, because a release leaves it out', unwritten, 'warning'],
  ['a document that the last edition published is an error, because it would vanish', { ...unwritten, ...published }, 'error'],
])('in a release, what is to be written in %s', (_, files, severity) => {
  const found = problemsWith(files, { release: true }).filter((problem) => problem.id === id);
  expect(new Set(found.map((problem) => problem.severity))).toEqual(new Set([severity]));
});

test('a page such as "About" is held to it too; other brackets are nothing to it', () => {
  const about = pageFiles['content/pages/about.zh.mdx']!;
  const found = problemsWith({ ...safetyPage, 'content/pages/about.zh.mdx': `${about}\n【注】写完了。\n\n【待写：谁做的】\n` });
  expect(reported(found).map(({ id, message }) => `${id} ${message}`)).toEqual([`${id} "【待写：谁做的】" is still to be written.`]);
});
