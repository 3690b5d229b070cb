import { describe, expect, test } from 'vitest';
import { planWith, problemsWith, reported } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const listHint = {
  en: 'For a list, begin each entry with - and a space, or with 1. and a space; for paragraphs, put a blank line between them.',
  zh: '要列成一条一条的，每条前面写 - 和一个空格，要编号就写 1. 和一个空格；要分成几段，每段之间空一行。',
};

saysWordForWord('lines that run together', [
  [
    'a numbered list as it comes from Word',
    planWith('活动目标：\n1、认识三种心情。\n2、会说一句。\n\n第二条：\n（1）甲。\n（2）乙。'),
    {
      at: 'plan.zh.mdx:31:1',
      id: 'lines-stay-apart',
      message: 'Lines 31 to 32 run together into one paragraph. There are 2 such paragraphs.',
      hint: listHint.en,
      zh: ['第 31 到 32 行会连成一段。这样的一共有 2 段。', listHint.zh],
    },
  ],
  [
    'one entry below its sentence',
    planWith('要带的东西：\n• 铅笔'),
    {
      at: 'plan.zh.mdx:31:1',
      id: 'lines-stay-apart',
      message: 'Line 31 runs together with what is above it.',
      hint: listHint.en,
      zh: ['第 31 行会和上面的连成一段。', listHint.zh],
    },
  ],
  [
    'what people say',
    planWith('师：今天谁来过？\n生：没有人。'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'lines-stay-apart',
      message: 'Lines 30 to 31 run together into one paragraph.',
      hint: 'Put what the teacher says into <Say> and questions into <Ask>; only to keep the lines apart, put a blank line between them, or two spaces at the end of each.',
      zh: ['第 30 到 31 行会连成一段。', '老师说的写在 <Say> 里，问的写在 <Ask> 里；只想分行，每行之间空一行，或者行尾加两个空格。'],
    },
  ],
  [
    'a poem',
    planWith('床前明月光\n疑是地上霜\n举头望明月\n低头思故乡'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'lines-stay-apart',
      message: 'Lines 30 to 33 run together into one paragraph.',
      hint: 'To keep the lines apart, as in a poem or an address, end each in two spaces; for a list, begin each with - and a space; for paragraphs, put a blank line between them.',
      zh: [
        '第 30 到 33 行会连成一段。',
        '要分行（诗、地址），每行末尾加两个空格；要列成一条一条的，每条前面写 - 和一个空格；要分成几段，每段之间空一行。',
      ],
    },
  ],
  [
    'a table from Excel',
    planWith('星期\t上午\n周一\t语文'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'lines-stay-apart',
      message: 'Lines 30 to 31 run together into one paragraph.',
      hint: 'Write what comes from a table as | Day | Morning | with |---|---| as its second line; only to keep words apart, write a comma.',
      zh: ['第 30 到 31 行会连成一段。', '从表格里贴来的，写成 | 星期 | 上午 |，第二行写 |---|---|；只是想隔开，就写文字或者逗号。'],
    },
  ],
  [
    'a single line with a tab',
    planWith('姓名\t班级'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'lines-stay-apart',
      message: 'This line has a tab, which is printed as one space: its columns are lost.',
      hint: 'Write what comes from a table as | Day | Morning | with |---|---| as its second line; only to keep words apart, write a comma.',
      zh: [
        '这一行里有制表符（Tab），印出来只是一个空格，分不出格子。',
        '从表格里贴来的，写成 | 星期 | 上午 |，第二行写 |---|---|；只是想隔开，就写文字或者逗号。',
      ],
    },
  ],
]);

const warned = (text: string) => reported(problemsWith(planWith(text))).flatMap(({ id, at }) => (id === 'lines-stay-apart' ? [at] : []));

describe('lines that begin like entries of a list', () => {
  test.each([
    ['一、准备\n二、开始'],
    ['一．准备\n二．开始'],
    ['1、准备\n2、开始'],
    ['1．准备\n2．开始'],
    ['1.没有空格\n2.没有空格'],
    ['1) 甲\n说明\n\n开头：\n2) 乙'],
    ['（一）准备\n（二）开始'],
    ['(1)准备\n(2)开始'],
    ['（a）准备\n（b）开始'],
    ['①准备\n②开始'],
    ['⑴准备\n⑵开始'],
    ['•准备\n•开始'],
    ['●准备\n●开始'],
    ['· 准备\n· 开始'],
    ['□ 准备\n□ 开始'],
    ['-没有空格\n-没有空格'],
    ['－准备\n－开始'],
    ['第一步：准备\n第二步：开始'],
    ['步骤一 准备\n步骤二 开始'],
    ['A.猜\nB.问'],
    ['A、猜\nB、问'],
    ['　　第一段话，很长很长，写了好多好多字，为的是不让它算成短行。\n　　第二段话，也一样长，写了好多好多字，为的是不让它算成短行。'],
    ['要带的东西：\n• 铅笔'],
    ['今天要做的事：\n2. 写信'],
    ['<Say>\n\n1、甲\n2、乙\n\n</Say>'],
    ['<Say>1、甲\n2、乙</Say>'],
    ['> 1、甲\n> 2、乙'],
    ['- 甲：\n  1、一\n  2、二'],
    ['1. 甲\n2、乙'],
    ['- 甲\n-乙\n- 丙'],
    ['Ⅰ. 甲\nⅡ. 乙'],
    ['➊ 甲\n➋ 乙'],
    ['✅ 甲\n✅ 乙'],
  ])('%j', (text) => {
    expect(warned(text)).toHaveLength(1);
  });

  test.each([['老师：来了？\n小明：来了。'], ['师（轻声）：来了？\n生：来了。'], ['Teacher: Ready?\nPupils: Yes.']])(
    'speakers: %j',
    (text) => {
      expect(warned(text)).toHaveLength(1);
    },
  );

  test.each([
    ['姓名：____\n班级：____'],
    ['贵州省松桃县\n大路乡中心小学\n张小满 收'],
    ['甲,乙,丙\n1,2,3\n4,5,6'],
    ['Roses are red\nViolets are blue\nSugar is sweet'],
  ])('short lines: %j', (text) => {
    expect(warned(text)).toHaveLength(1);
  });
});

describe('a text with lines that run together', () => {
  test('is still shown: it is only a warning', () => {
    expect(problemsWith(planWith('甲：\n1、乙\n2、丙')).map(({ severity }) => severity)).toEqual(['warning']);
  });
});
