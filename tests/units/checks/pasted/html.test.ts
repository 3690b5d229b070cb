import { describe, expect, test } from 'vitest';
import { planWith, problemsWith, reported, sheetWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

saysWordForWord('HTML', [
  [
    'a line break, which is counted',
    planWith('甲<br>乙<br/>丙\n\n丁<BR />戊'),
    {
      at: 'plan.zh.mdx:30:2',
      id: 'html-is-absent',
      message: 'This is HTML, which a text does not use: <br>. There are 3 such places in this file.',
      hint: 'For a new paragraph, leave a blank line; only to begin a new line, as in a poem, take <br> out and end the line in two spaces. A cell of a table is one line: use a semicolon.',
      zh: [
        '这里是 HTML：<br>。文章里不用。这样的一共有 3 处。',
        '要另起一段，空一行；只是分行（诗、地址），删掉 <br>，在行尾加两个空格再回车。表格的格子里不能分行，用“；”隔开。',
      ],
    },
  ],
  [
    'a picture',
    planWith('<img src="a.png" alt="风筝">'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'html-is-absent',
      message: 'This is HTML, which a text does not use: <img>.',
      hint: 'Use <Picture name="…" alt="…" /> for a picture.',
      zh: ['这里是 HTML：<img>。文章里不用。', '图用 <Picture name="…" alt="…" />。'],
    },
  ],
  [
    'emphasis in different ways, which is one kind',
    planWith('<b>一</b>和<u>二</u>和<font color="red">三</font>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'html-is-absent',
      message: 'This is HTML, which a text does not use: <b>, <u>, <font>. There are 3 such places in this file.',
      hint: 'For emphasis write **words**; otherwise keep only the words.',
      zh: ['这里是 HTML：<b>、<u>、<font>。文章里不用。这样的一共有 3 处。', '要强调，写成 **文字**；不用强调，只留文字。'],
    },
  ],
  [
    'a heading',
    planWith('<h3 id="a">一</h3>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'html-is-absent',
      message: 'This is HTML, which a text does not use: <h3>.',
      hint: 'Write a heading as ## and a space on a line of its own.',
      zh: ['这里是 HTML：<h3>。文章里不用。', '小标题写成 ## 和一个空格，再写标题，单独占一行。'],
    },
  ],
  [
    'a table, which is one place whatever it contains',
    planWith('<table><tr><td>一</td><td>二</td></tr>\n<tr><td>三</td><td>四</td></tr></table>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'html-is-absent',
      message: 'This is HTML, which a text does not use: <table>, <tr>, <td>.',
      hint: 'Write a table as | Day | Morning |, with |---|---| as its second line and a line for each row.',
      zh: ['这里是 HTML：<table>、<tr>、<td>。文章里不用。', '表格写成 | 星期 | 上午 |，第二行写 |---|---|，下面一行写一行。'],
    },
  ],
  [
    'what is only taken out',
    planWith('<center><span style="color:red">一</span></center>'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'html-is-absent',
      message: 'This is HTML, which a text does not use: <center>, <span>. There are 2 such places in this file.',
      hint: 'Take it out and keep only the words in it.',
      zh: ['这里是 HTML：<center>、<span>。文章里不用。这样的一共有 2 处。', '把它删掉，只留里面的文字。'],
    },
  ],
]);

const ids = (text: string) => problemsWith(planWith(text)).map(({ id }) => id);
const hint = (text: string) => reported(problemsWith(planWith(text))).map((problem) => problem.hint);

describe('HTML of any kind is reported once, and nothing else is', () => {
  test.each([
    '<p>一</p>\n\n<p>二</p>',
    '<ul><li>一</li><li>二</li></ul>',
    '<hr>',
    '<a href="https://example.org/x">看</a>',
    '一<sup>2</sup>',
    '<o:p></o:p>',
    '<st1:place w:st="on">村</st1:place>',
    '<script>if (a < b) { c() }</script>',
    '<style>\np { color: red }\n</style>',
    '<!DOCTYPE html>',
    '<?xml version="1.0"?>',
    '＜br＞',
    '<Table></Table>',
    '<DIV>一</DIV>',
    '</div>',
    '| 一 | 二 |\n|---|---|\n| 三<br>四 | 五 |',
    '<input type="checkbox" disabled> 一',
    '<div\n  class="x"\n>一</div>',
    '<span title="a > b">一</span>',
    '<Say>\n\n一<br>二\n\n</Say>',
    '- 一<br>\n- 二<br>',
  ])('%j', (text) => {
    expect(ids(text)).toEqual(['html-is-absent']);
  });

  test('on a sheet too', () => {
    expect(problemsWith(sheetWith('一<br>二')).map(({ id }) => id)).toEqual(['html-is-absent']);
  });

  test('different kinds are reported each, with their own advice', () => {
    expect(hint('<div>一<br>二</div>\n\n<img src="x">').length).toBe(3);
  });

  test('it hides no other problem of the file', () => {
    expect(reported(problemsWith(planWith('<br>\n\n<Stpe />\n\n<Phone of="1100" />'))).map(({ at, id }) => `${at} ${id}`)).toEqual([
      'plan.zh.mdx:30:1 html-is-absent',
      'plan.zh.mdx:32:1 block-is-known',
      'plan.zh.mdx:34:1 reference-resolves',
    ]);
  });
});

test('a name that differs from a block only in its letters is that block', () => {
  expect(hint('<picture name="kite" alt="风筝" />')).toEqual(['Did you mean <Picture>?']);
});
