import { expect, test } from 'vitest';
import { articlesIn, shortName } from '../../../src/checks/law/articles.ts';

test.each([
  ['信不能拆（未成年人保护法第六十三条）。', '未成年人保护法', [63]],
  ['未成年人保护法（2024 年修正）第一百零三条', '未成年人保护法', [103]],
  ['未成年人保护法第二十二、二十三条', '未成年人保护法', [22, 23]],
  ['反家庭暴力法第十条', '反家庭暴力法', [10]],
  ['要担责任（第一百一十七条）', undefined, [117]],
])('%s', (words, law, articles) => {
  expect(articlesIn(words, 'zh').map((named) => [named.law, named.articles])).toEqual([[law, articles]]);
});

test.each(['念到第四条，告诉他们', '做第 1、6、8 条', '第三条：不追问', '这个办法第一条是听'])('no law: %s', (words) => {
  expect(articlesIn(words, 'zh')).toEqual([]);
});

test.each([
  ['(Law on the Protection of Minors, article 63)', 'Law on the Protection of Minors', [63]],
  ['Law on the Protection of Minors, articles 22 and 23.', 'Law on the Protection of Minors', [22, 23]],
  ['Nobody opens it (Article 63).', undefined, [63]],
  ['the Anti-Domestic Violence Law, Article 14', 'the Anti-Domestic Violence Law', [14]],
])('%s', (words, law, articles) => {
  expect(articlesIn(words, 'en').map((named) => [named.law, named.articles])).toEqual([[law, articles]]);
});

test('an article of clothing is no law', () => {
  expect(articlesIn('Bring an article of clothing and read two articles.', 'en')).toEqual([]);
});

test('the name of a law as texts write it', () => {
  expect(shortName('中华人民共和国未成年人保护法（2024 年修正）')).toBe('未成年人保护法');
  expect(shortName('Law of the PRC on the Protection of Minors (amended 2024)')).toBe('Law on the Protection of Minors');
});
