import { describe, expect, test } from 'vitest';
import { changed, lesson, planWith, problemsWith, reported } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const plan = `${lesson}/plan.zh.mdx`;
const facts = `${lesson}/lesson.yaml`;
const title = (to: string) => changed(plan, ['title: 写给远方的信', `title: ${to}`]);
const noBold = 'There is no bold type and no heading here: delete the marks and keep the words.';

saysWordForWord('marks in plain facts', [
  [
    'bold type, counted',
    changed(plan, ['title: 写给远方的信', 'title: 写给**远方**的信'], ['  - 印好信纸', '  - "**印好**信纸"']),
    {
      at: 'plan.zh.mdx:2:1',
      id: 'facts-are-plain',
      message: 'This is plain words: "**" is printed as it is. There are 2 such places in this file.',
      hint: noBold,
      zh: ['这一项只能写文字，"**" 会照样印出来。这样的一共有 2 处。', '这里没有粗体和标题：把记号删掉，只留文字。'],
    },
  ],
  [
    'HTML',
    title('<b>信</b>'),
    {
      at: 'plan.zh.mdx:2:1',
      id: 'facts-are-plain',
      message: 'This is plain words: "<b>" is printed as it is.',
      hint: 'Delete what is in < > and keep only the words.',
      zh: ['这一项只能写文字，"<b>" 会照样印出来。', '把 < > 和里面的删掉，只留文字。'],
    },
  ],
  [
    'a line end',
    title('|\n  写给\n  远方'),
    {
      at: 'plan.zh.mdx:2:1',
      id: 'facts-are-plain',
      message: 'There is a line end in this fact, which is printed in one line.',
      hint: 'Write it in one line, or as several entries.',
      zh: ['这一项里换了行，印出来还是一行。', '写成一行；要分成几条，就各写一项。'],
    },
  ],
  [
    'a link',
    title('"[信](a.md)"'),
    {
      at: 'plan.zh.mdx:2:1',
      id: 'facts-are-plain',
      message: 'This is plain words: "[信](a.md)" is printed as it is.',
      hint: 'Links and names such as &nbsp; are not used here: keep only the words.',
      zh: ['这一项只能写文字，"[信](a.md)" 会照样印出来。', '链接和 &nbsp; 这样的写法这里不用：只留文字。'],
    },
  ],
  [
    'a mark in an attribute',
    planWith('<Frame title="**信**">\n\n甲\n\n</Frame>'),
    { at: 'plan.zh.mdx:30:1', id: 'facts-are-plain', message: 'This is plain words: "**" is printed as it is.', hint: noBold },
  ],
]);

saysWordForWord('texts of yaml that are cut short', [
  [
    'in front matter',
    title('信 # 草稿'),
    {
      at: 'plan.zh.mdx:2:10',
      id: 'yaml-parses',
      message: '"# 草稿" is not read: from a # after a space on, it is a comment.',
      hint: 'Put quotes around the whole text if it belongs to it; write a remark on a line of its own.',
      zh: ['"# 草稿" 不会被读：空格后面的 # 起，都算注释。', '是内容，就把整项两边加上英文引号；是说明，就写在单独的一行。'],
    },
  ],
  [
    'in lists, counted',
    changed(plan, ['  - 信纸每人一张', '  - 信纸 #2 每人一张'], ['  - 印好信纸', '  - 印好 #3']),
    {
      at: 'plan.zh.mdx:7:8',
      id: 'yaml-parses',
      message: '"#2 每人一张" is not read: from a # after a space on, it is a comment. There are 2 such places in this file.',
      hint: 'Put quotes around the whole text if it belongs to it; write a remark on a line of its own.',
    },
  ],
]);

describe('facts that are plain, and comments that are comments', () => {
  test.each(['写给 2 * 3 个人', '第 1* 组', '信：2 < 3', '"写给“远方”的信"', '信#2', '"信 #2"', '____的信', 'A*B'])('%s', (to) => {
    // A title that is not the plan's is another problem.
    const problems = problemsWith({ ...title(to) }).filter(({ id }) => id !== 'agrees-with-plan');
    expect(reported(problems).filter(({ at }) => at.startsWith('plan.zh'))).toEqual([]);
  });

  test('behind a number or a name, and on a line of its own', () => {
    expect(
      reported(problemsWith(changed(facts, ['minutes: 40', '# 一节课\nminutes: 40 # 一节课'], ['for: pupil', 'for: pupil # 学生']))),
    ).toEqual([]);
  });
});
