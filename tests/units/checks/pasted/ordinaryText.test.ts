import { describe, expect, test } from 'vitest';
import { plansWith, planWith, problemsWith, reported } from '../../../support/curriculum.ts';

/** A long Chinese line, wrapped where an editor would wrap it. */
const long = '今天我们一起看一看风筝是怎么飞起来的，再想一想，线的那一头是谁的手在轻轻地拉着它，一会儿松，一会儿紧。';

/** Texts that only look like something pasted: anyone who writes them means them as they are. */
describe('ordinary text is left alone', () => {
  test.each([
    ['a long paragraph in wrapped lines', `${long}\n${long}\n${long}`],
    [
      'English in wrapped lines',
      `${'The kite flies far away over the fields and the river, '.repeat(2)}\nand the line in your hand is thin\nbut strong.`,
    ],
    ['a list with -', '要带：\n\n- 铅笔\n- 信纸'],
    ['a list with numbers, right below its sentence', '要带：\n1. 铅笔\n2. 信纸'],
    ['a list in a list', '- 甲\n  - 乙\n  - 丙\n- 丁'],
    ['a list whose entries are wrapped', `- ${long}\n  ${long}\n- ${long}`],
    ['an entry with a second paragraph', '1. 甲\n\n   乙\n\n2. 丙'],
    ['enumerations, each in its own paragraph', '一、准备\n\n二、开始\n\n（1）先看\n\n①再想'],
    ['enumerations inside a sentence', '先做 1、2 两步，再做（1）和（2），最后是①②③。'],
    [
      'a wrapped line that begins with a number by chance',
      `${long}一共用了\n3. 5 元的信纸两张，别的都没有买，剩下的钱交给班长，下次再用也来得及，不着急。`,
    ],
    ['dates and decimals', '3.5 千克，2026.9.1 开学，9.1–9.5 军训。'],
    ['ratios and times', '比例是 2:3，8:30 上课，40:00 下课。'],
    ['a name with a middle dot', '地址：贵州·松桃·大路乡；作者：罗尔德·达尔。'],
    ['a poem with two spaces', '床前明月光  \n疑是地上霜  \n举头望明月  \n低头思故乡'],
    ['an address with backslashes', '贵州省松桃县\\\n大路乡中心小学\\\n张小满 收'],
    ['a dialogue in blocks', '<Say>\n\n今天谁来过？\n\n</Say>\n\n<Ask>\n\n谁来过？\n\n- 没有人。→ 再想想。\n\n</Ask>'],
    ['one line with a colon', '老师：请坐。'],
    ['two short lines', '春天来了。\n风筝飞了。'],
    ['bold and italics', '**重点：**先看，*再*想。~~不用~~'],
    ['bold next to a number', '第 **3** 组，步骤1**必须**先做。'],
    ['a blank to fill in', '____月____日，我收到了________的信。'],
    ['arithmetic with words and signs', '3 × 4 = 12，5 ÷ 2，2 + 3 > 4，a - b。'],
    ['signs of comparison with spaces', '3 < 5，a < b，c > d。'],
    ['asterisks with spaces', '2 * 3 * 4 = 24'],
    ['a dash at the beginning of a line', `${long}\n——这是小满说的话，他一边说一边看着窗外，窗外有一只很大很大的风筝，飞得很慢。`],
    ['levels in a sentence', '○ 平常 · △ 关注 · □ 重点 · ◇ 紧急'],
    ['a table', '| 星期 | 上午 |\n|---|---|\n| 周一 | 语文 |'],
    ['a heading and a rule', '## 先看\n\n看一看。\n\n---\n\n再看一看。'],
    ['a quotation', '> 风筝飞得很远。\n>\n> 线在手里。'],
    ['signs that are escaped', '\\*必填\\*，\\# 一号，1\\. 不是列表'],
    ['a sign alone', '带 * 的要填，#1 号信箱，写“1 小于 2”就不用符号。'],
    ['a hash tag and a number with a hash', '#1 号信箱，他说 #开学第一天# 真好。'],
    ['an arrow in a sentence', '先看 → 再想 -> 再说。'],
    ['bars in a line', '甲 | 乙 | 丙'],
    ['headings below each other', '## 一\n\n### 二\n\n## 三'],
    ['a heading in a block', '<Frame title="一">\n\n### 二\n\n甲\n\n</Frame>'],
    ['words that are covered', '密码是 \\*\\*\\*\\*，想一想是谁的。'],
    ['the steps of one line', '第一步：准备。第二步：开始。'],
    ['quotation marks and brackets', '“好！”（他笑了）《风筝》【看一看】'],
  ])('%s', (_, text) => {
    expect(reported(problemsWith(planWith(text)))).toEqual([]);
  });

  test('phones, one a line', () => {
    expect(reported(problemsWith(plansWith('<Phone of="110" />\n<Phone of="120" />\n<Phone of="12356" />')))).toEqual([]);
  });
});
