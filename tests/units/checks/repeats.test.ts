import { describe, expect, test } from 'vitest';
import { repeatsIn } from '../../../src/checks/repeats/repeats.ts';
import { marksOf } from '../../../src/checks/repeats/winnow.ts';
import { changed, checkedWith, lesson, planWith } from '../../support/curriculum.ts';

const window = { piece: 4, choices: 5 };
const text = (group: string, words: string) => {
  const codes = Uint32Array.from(words, (character) => character.codePointAt(0)!);
  return { group, marks: marksOf(codes, window), codes: () => codes };
};
const found = (...texts: ReturnType<typeof text>[]) =>
  repeatsIn(texts, window).map((repeats, number) =>
    repeats.map(({ start, length, other }) => `${String.fromCodePoint(...texts[number]!.codes().slice(start, start + length))} > ${other}`),
  );

describe('passages of two texts', () => {
  test('are found whole, however far from each other they are, from piece + choices - 1 units on', () => {
    expect(found(text('a', '一二三四五六七八九十甲乙丙丁'), text('b', '子丑寅卯辰巳四五六七八九十甲乙午未申'))).toEqual([
      ['四五六七八九十甲乙 > 1'],
      ['四五六七八九十甲乙 > 0'],
    ]);
  });

  test('that are a unit shorter are not', () => {
    expect(found(text('a', '一二三四五六七八九十甲乙丙丁'), text('b', '子丑寅卯辰巳四五六七八九十午未申'))).toEqual([[], []]);
  });

  test('are found wherever they begin, among any others', () => {
    const passage = '天地玄黄宇宙洪荒日';
    for (let before = 0; before < 12; before++) {
      const [own] = found(
        text('a', `${'子丑寅卯辰巳午未申酉戌亥'.slice(0, before)}${passage}甲乙丙丁戊己庚辛`),
        text('b', `${passage}东南西北`),
      );
      expect(own).toEqual([`${passage} > 1`]);
    }
  });

  test('within one group do not count; of those that overlap the longest does', () => {
    const words = '一二三四五六七八九十甲乙丙丁';
    expect(found(text('a', words), text('a', words))).toEqual([[], []]);
    expect(found(text('a', words), text('b', words.slice(0, 10)), text('c', words.slice(1)))[0]).toEqual([`${words.slice(1)} > 2`]);
  });

  test('with the same hash and other units are not equal', () => {
    const forged = { ...text('b', '子丑寅卯辰巳午未申酉'), marks: text('a', '一二三四五六七八九十').marks };
    expect(found(text('a', '一二三四五六七八九十'), forged)).toEqual([[], []]);
  });
});

describe('what is said of a passage', () => {
  const kit = 'content/one-to-one/o01-letter-kit-child';
  const guide = (body: string) => ({
    [`${kit}/kit.yaml`]: 'id: O01\nversion: 1.0.0\nways: [2]\nminutes: 40\nsensitivity: ordinary\nhandouts: []\n',
    [`${kit}/guide.zh.mdx`]: `---\ntitle: 写信包\naim: 写信。\noutcomes:\n  - 能写信\nmaterials:\n  - 纸\nprepare:\n  - 备好纸\n---\n\n${body}\n`,
  });
  const passage = '下课以前把信折好夹在语文书里带回家不想带的放在老师桌上的盒子里。';
  const of = (files: Record<string, string>) => {
    const { problems, advice } = checkedWith(files);
    return [...problems, ...advice]
      .filter(({ id }) => id === 'passages-are-own')
      .map(({ file, line, severity, message }) => ({ at: `${file}:${line}`, severity, ...message }));
  };
  const other = `${Array.from({ length: 700 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 3000))).join('')}。`;

  test('in a large part of a plan: a warning with the share and the places, in both', () => {
    expect(of({ ...planWith(passage), ...guide(passage) })).toEqual([
      expect.objectContaining({ at: `${kit}/guide.zh.mdx:12`, severity: 'warning' }),
      {
        at: `${lesson}/plan.zh.mdx:30`,
        severity: 'warning',
        zh: `G3-08 有 58% 和别的材料一字不差：第 30 行“下课以前把信折好夹在语文书里带回家不想带的放在老…”（31 字）在 ${kit}/guide.zh.mdx:12。`,
        en: `58 % of G3-08 is word for word in other documents: line 30 "下课以前把信折好夹在语文书里带回家不想带的放在老…" (31 characters) is in ${kit}/guide.zh.mdx:12.`,
      },
    ]);
  });

  test('in a small part: advice, in one of the two', () => {
    expect(of({ ...planWith(`${passage}\n\n${other}`), ...guide(`${passage}\n\n${[...other].reverse().join('')}`) })).toEqual([
      {
        at: `${kit}/guide.zh.mdx:12`,
        severity: 'advice',
        zh: `"下课以前把信折好夹在语文书里带回家不想带的放在老…" 起有 31 字，和 ${lesson}/plan.zh.mdx:30 一字不差。`,
        en: `From "下课以前把信折好夹在语文书里带回家不想带的放在老…" on, 31 characters are word for word in ${lesson}/plan.zh.mdx:30.`,
      },
    ]);
  });

  test('nothing, where it is a heading, an attribute or a word shorter', () => {
    expect(of({ ...planWith(`## ${passage}`), ...guide(passage) })).toEqual([]);
    expect(of({ ...planWith(passage.slice(3)), ...guide(passage) })).toEqual([]);
    expect(of(changed(`${lesson}/plan.zh.mdx`))).toEqual([]);
  });
});
