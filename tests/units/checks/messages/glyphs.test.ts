import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changed, type Files, lesson, planWith, problemsWith, reported, sheetWith, soundFiles } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const english = (more: string): Files => ({ [`${lesson}/plan.en.mdx`]: `${soundFiles[`${lesson}/plan.en.mdx`]}\n${more}\n` });
const registry = (name: string, from: string, to: string): Files => ({
  [`content/${name}.yaml`]: readFileSync(`content/${name}.yaml`, 'utf8').replace(from, to),
});

saysWordForWord('characters without a glyph', [
  [
    'an emoji in the middle of a paragraph',
    planWith('第一行。\n第二行，😀 在这里。'),
    {
      at: 'plan.zh.mdx:31:5',
      id: 'characters-have-glyphs',
      message: 'No font of print has "😀" (U+1F600), so it cannot be printed.',
      hint: 'Say it in words, or use <Picture>, or <Faces> for feelings, with the drawings of content/pictures.',
      zh: ['打印的字体里没有 "😀"（U+1F600），印不出来。', '用文字说出来；要图就用 <Picture>，表情用 <Faces>，图在 content/pictures 里。'],
    },
  ],
  [
    'a sign that has a likeness, once for all its places',
    english('Done ✅ and ✅\n\n- ✅'),
    {
      at: 'plan.en.mdx:30:6',
      id: 'characters-have-glyphs',
      message: 'No font of print has "✅" (U+2705), so it cannot be printed.',
      hint: 'Write ✔ instead.',
      zh: ['打印的字体里没有 "✅"（U+2705），印不出来。', '换成 ✔。'],
    },
  ],
  [
    'a rare character of a name, in front matter',
    changed(`${lesson}/plan.zh.mdx`, ['title: 写给远方的信', 'title: 写给𠮷老师']),
    {
      at: 'plan.zh.mdx:2:10',
      id: 'characters-have-glyphs',
      message: 'No font of print has "𠮷" (U+20BB7), so it cannot be printed.',
      hint: 'Use another character. For a rare one in a name, print the pinyin and write it by hand.',
      zh: ['打印的字体里没有 "𠮷"（U+20BB7），印不出来。', '换一个字。人名里的生僻字，先用同音字或拼音，印好以后手写。'],
    },
  ],
  [
    'a letter of another script',
    planWith('他叫 한。'),
    {
      at: 'plan.zh.mdx:30:4',
      id: 'characters-have-glyphs',
      message: 'No font of print has "한" (U+D55C), so it cannot be printed.',
      hint: 'The fonts have Chinese characters and Latin, Greek and Cyrillic letters. Write it in these, or ask for a font to be added: docs/translation.md.',
      zh: [
        '打印的字体里没有 "한"（U+D55C），印不出来。',
        '打印的字体里有汉字、拉丁字母、希腊字母和西里尔字母。别的文字用拼音写，或者请人加字体：docs/translation.md。',
      ],
    },
  ],
  [
    'any other sign',
    planWith('记号 𝄞。'),
    {
      at: 'plan.zh.mdx:30:4',
      id: 'characters-have-glyphs',
      message: 'No font of print has "𝄞" (U+1D11E), so it cannot be printed.',
      hint: 'Use a common sign, or say it in words.',
      zh: ['打印的字体里没有 "𝄞"（U+1D11E），印不出来。', '换一个常用的符号，或者用文字说出来。'],
    },
  ],
]);

const found = (files: Files) =>
  reported(problemsWith(files)).flatMap(({ at, id, message }) =>
    id === 'characters-have-glyphs' ? [`${at} ${/"(.*)"/.exec(message)![1]}`] : [],
  );

describe('each place whose words are printed is looked at', () => {
  test.each<[string, Files, string]>([
    ['an attribute', sheetWith('<Fields labels="姓名|心情⭐" />'), 'letter-paper.zh.mdx:8:22 ⭐'],
    ['a list of an attribute over several lines', sheetWith('<TickGrid\n  columns="好|🌧"\n  rows="早" />'), 'letter-paper.zh.mdx:9:14 🌧'],
    ['a table', planWith('| 甲 | 乙 |\n|---|---|\n| 一 | 🪁 |'), 'plan.zh.mdx:32:7 🪁'],
    ['a character that is written by its number', planWith('第一行。\n\n看 &#128512; 这里'), 'plan.zh.mdx:32:1 😀'],
    ['an emoji of several characters, as one', planWith('一家 🏴‍☠'), 'plan.zh.mdx:30:4 🏴‍☠'],
    ['a help line', registry('hotlines', 'zh: 报警', 'zh: 报警🚓'), 'content/hotlines.yaml:10:13 🚓'],
    ['a strand', registry('strands', 'zh: ', 'zh: 🪁'), 'content/strands.yaml'],
    ['the plan of all lessons', { 'content/planned-documents.yaml': planned('🪁') }, 'content/planned-documents.yaml'],
  ])('%s', (_, files, place) => {
    expect(found(files).join('\n')).toContain(place);
  });

  test('a safety page and a protocol', () => {
    expect(
      found({
        'content/pages/safety.zh.mdx': '---\ntitle: 安全\nsummary: 出了事怎么办。\n---\n\n🪁\n\n<Hotlines show="crisis local" />\n',
      }),
    ).toEqual(['content/pages/safety.zh.mdx:6:1 🪁']);
    const file = 'content/protocols/harm.zh.mdx';
    expect(found({ [file]: `${readFileSync(file, 'utf8')}\n- 🪁\n` }).join('\n')).toMatch(/^content\/protocols\/harm\.zh\.mdx:\d+:3 🪁$/);
  });
});

test('what any of the fonts has is not reported, in no language', () => {
  const signs = '☐ ☑ ✓ ✔ ✗ ★ ☆ → ➡ ❤ ☎ ① ⑳ ㊙ ℃ ㎡ ½ ⅓ H₂O CO₂ x² ẑ ǹ ê̄ m̀ Қазақ Ελλάς 翀玥甡 繁體 ㄅ ａ';
  expect(found(planWith(signs))).toEqual([]);
  expect(found(english(signs))).toEqual([]);
});

function planned(sign: string): string {
  return readFileSync('content/planned-documents.yaml', 'utf8').replace('zh: ', `zh: ${sign}`);
}
