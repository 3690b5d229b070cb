import { describe, expect, test } from 'vitest';
import { changed, lesson, planWith, problemsWith, reported } from '../../../support/curriculum.ts';

/** Place and check of everything that is reported. */
const found = (files: Record<string, string | undefined>) => reported(problemsWith(files)).map(({ at, id }) => `${at} ${id}`);

/** A problem that has nothing to do with what cannot be parsed, on line 34 below two lines of text. */
const other = '<Phone of="1100" />';
const otherFound = 'plan.zh.mdx:34:1 reference-resolves';

describe('what cannot be parsed is reported once, and hides no other problem of its file', () => {
  test.each([
    ['a sign', '我 <3 你', 'plan.zh.mdx:30:4 mdx-parses'],
    ['a sign before a blank line', '甲 <\n乙 <=', 'plan.zh.mdx:31:4 mdx-parses'],
    ['a block that is not closed', '甲\n\n<Say>', 'plan.zh.mdx:32:1 mdx-parses'],
    ['a block that is not closed in its paragraph', '甲\n<Say>乙', 'plan.zh.mdx:31:1 mdx-parses'],
    ['a block that is closed and not opened', '甲\n\n</Say>', 'plan.zh.mdx:32:1 mdx-parses'],
    ['a value without quotation marks', '甲\n\n<Phone of=110 />', 'plan.zh.mdx:32:11 mdx-parses'],
    ['a quotation mark too many', '甲\n\n<Phone of="110"" />', 'plan.zh.mdx:32:16 mdx-parses'],
    ['braces', '他说{你好 世界}', 'plan.zh.mdx:30:6 code-is-absent'],
    ['an open brace', '他说{你好', 'plan.zh.mdx:30:6 code-is-absent'],
    ['an import that is a sentence', 'import 这张图', 'plan.zh.mdx:30:1 code-is-absent'],
    ['an address in angle brackets', '<https://example.org>', 'plan.zh.mdx:30:8 mdx-parses'],
    ['the end of a tag that is missing', '甲\n\n<Say', 'plan.zh.mdx:32:1 mdx-parses'],
  ])('%s', (_, text, problem) => {
    const lines = text.split('\n').length;
    expect(found(planWith(`${text}${'\n'.repeat(5 - lines)}${other}`))).toEqual([problem, otherFound]);
  });

  test('in a step, whose other blocks are still checked in their places', () => {
    const step =
      '<Step title="一" minutes="5" kind="talk"\n\n<Ask>\n\n甲？\n\n</Ask>\n\n</Step>\n\n<Scenario title="二">\n\n乙\n\n<Answer>\n\n丙\n\n</Answer>\n\n</Scenarioo>';
    expect(found(planWith(step)).filter((one) => one.includes('block-is-in-place'))).toEqual([]);
  });

  test('twice in a file: each block with its own place', () => {
    expect(found(planWith('<Say>\n\n甲\n\n<Ask>\n\n乙'))).toEqual(['plan.zh.mdx:30:1 mdx-parses', 'plan.zh.mdx:34:1 mdx-parses']);
  });

  test('signs are counted', () => {
    expect(reported(problemsWith(planWith('1 <2\n\n3 <4\n\n5 <6'))).map(({ at, message }) => `${at} ${message}`)).toEqual([
      expect.stringMatching(/^plan.zh.mdx:30:4 This cannot be read: .* There are 3 such places in this file\.$/),
    ]);
  });

  test('with unsafe words after it: they are found in the same run', () => {
    expect(found(planWith('甲 <3\n\n<Say>\n\n大家都别哭，要坚强。\n\n</Say>'))).toContainEqual(
      expect.stringContaining('messaging-is-safe'),
    );
  });

  test('a text of nothing but errors is reported and ends', () => {
    const problems = problemsWith({ [`${lesson}/plan.zh.mdx`]: `---\ntitle: 甲\n---\n${'\n甲 <3 {乙 <Say> </Ask>\n'.repeat(60)}` });
    expect(problems.length).toBeGreaterThan(2);
    expect(problems.length).toBeLessThan(100);
  });

  test('a text that is read in part lacks nothing', () => {
    expect(found(changed(`${lesson}/plan.zh.mdx`, ['</Say>', '']))).toEqual(['plan.zh.mdx:14:1 mdx-parses']);
  });
});

describe('marks of other programs', () => {
  test('are reported once, and the words stay', () => {
    expect(reported(problemsWith(planWith('[重点]{.underline}看\n\n## 目标 {#aims}\n\n甲{width="5in"}\n\n<Stpe />')))).toEqual([
      {
        at: 'plan.zh.mdx:30:5',
        id: 'markdown-is-recognised',
        message: '"{.underline}" is a mark of another program, and would be printed as it is. There are 3 such places in this file.',
        hint: 'Delete it and keep only the words: [words]{.underline} becomes words, or **words** for emphasis.',
      },
      { at: 'plan.zh.mdx:36:1', id: 'block-is-known', message: '<Stpe> is not a block.', hint: 'Did you mean <Step>?' },
    ]);
    expect(reported(problemsWith(planWith('::: {.box}\n甲\n:::')), 'zh').map(({ message, hint }) => [message, hint])).toEqual([
      [
        '"::: {.box}" 是别的程序留下的记号，会照样印出来。这样的一共有 2 处。',
        '把它删掉，只留文字：[文字]{.underline} 写成 文字，要强调就写成 **文字**。',
      ],
    ]);
  });
});
