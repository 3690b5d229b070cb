import { expect, test } from 'vitest';
import { planWith, problemsWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const hint = 'Switch the keyboard to half-width (英文输入) for the signs round a block.';

// One row per problem: what is wrong, the files that contain it, and everything that is reported.
saysWordForWord('full-width signs round a block', [
  [
    'a block written with full-width signs throughout',
    planWith('＜Say＞\n\n一。\n\n＜／Say＞'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'signs-are-half-width',
      message: '＜Say＞ is written with full-width signs, so it is not a block.',
      hint: `Write <Say>. ${hint}`,
      zh: ['＜Say＞ 用了全角符号，不是块。', '写成 <Say>。写块两边的符号时，先把输入法切换到英文。'],
    },
    {
      at: 'plan.zh.mdx:34:1',
      id: 'signs-are-half-width',
      message: '＜／Say＞ is written with full-width signs, so it is not a block.',
      hint: `Write </Say>. ${hint}`,
      zh: ['＜／Say＞ 用了全角符号，不是块。', '写成 </Say>。写块两边的符号时，先把输入法切换到英文。'],
    },
  ],
  [
    'a number with full-width signs in a sentence',
    planWith('请打 ＜Phone of＝“12356” ／＞。'),
    {
      at: 'plan.zh.mdx:30:4',
      id: 'signs-are-half-width',
      message: '＜Phone of＝“12356” ／＞ is written with full-width signs, so it is not a block.',
      hint: `Write <Phone of="12356" />. ${hint}`,
      zh: ['＜Phone of＝“12356” ／＞ 用了全角符号，不是块。', '写成 <Phone of="12356" />。写块两边的符号时，先把输入法切换到英文。'],
    },
  ],
  [
    'a block that is closed with a full-width sign',
    planWith('<Say＞\n\n一。\n\n</Say>'),
    {
      at: 'plan.zh.mdx:30:5',
      id: 'signs-are-half-width',
      message: 'There is a ＞ here; a block is written with >.',
      hint: `Write <Say>. ${hint}`,
      zh: ['这里是全角的 ＞，块要写成 >。', '写成 <Say>。写块两边的符号时，先把输入法切换到英文。'],
    },
  ],
  [
    'Chinese quotation marks round an attribute',
    planWith('<Phone of=“12356” />'),
    {
      at: 'plan.zh.mdx:30:11',
      id: 'signs-are-half-width',
      message: 'There is a “ here; a block is written with ".',
      hint: `Write <Phone of="12356" />. ${hint}`,
      zh: ['这里是全角的 “，块要写成 "。', '写成 <Phone of="12356" />。写块两边的符号时，先把输入法切换到英文。'],
    },
  ],
  [
    'half a quotation mark, a mark of equality and the end of a block, and a problem after them',
    planWith('<Step title="两只手” minutes＝"6" kind="talk"＞\n\n<Say>\n\n他说：“好！”\n\n</Say>\n\n</Step>\n\n<Stpe />'),
    {
      at: 'plan.zh.mdx:30:17',
      id: 'signs-are-half-width',
      message: 'There is a ” here; a block is written with ".',
      hint: `Write <Step title="两只手" minutes="6" kind="talk">. ${hint}`,
      zh: ['这里是全角的 ”，块要写成 "。', '写成 <Step title="两只手" minutes="6" kind="talk">。写块两边的符号时，先把输入法切换到英文。'],
    },
    { at: 'plan.zh.mdx:40:1', id: 'block-is-known', message: '<Stpe> is not a block.', hint: 'Did you mean <Step>?' },
  ],
  [
    'a block that begins with full-width signs and ends with half-width ones',
    planWith('<Step title="信" minutes="6" kind="talk">\n\n＜say＞\n\n一。\n\n</Say>\n\n</Step>'),
    {
      at: 'plan.zh.mdx:32:1',
      id: 'signs-are-half-width',
      message: '＜say＞ is written with full-width signs, so it is not a block.',
      hint: `Write <Say>. ${hint}`,
      zh: ['＜say＞ 用了全角符号，不是块。', '写成 <Say>。写块两边的符号时，先把输入法切换到英文。'],
    },
  ],
  [
    'a block without an end',
    planWith('<Phone of=“12356”'),
    {
      at: 'plan.zh.mdx:30:11',
      id: 'signs-are-half-width',
      message: 'There is a “ here; a block is written with ".',
      hint,
      zh: ['这里是全角的 “，块要写成 "。', '写块两边的符号时，先把输入法切换到英文。'],
    },
    {
      at: 'plan.zh.mdx:31:1',
      id: 'mdx-parses',
      message: 'This cannot be read: Unexpected end of file in attribute value, expected a corresponding closing quote `"`',
      hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
    },
  ],
]);

test('a book title and a sign in a sentence are left alone', () => {
  expect(problemsWith(planWith('读《三毛》，三＜五，再读《story》。'))).toEqual([]);
});

test('so are Chinese quotation marks in the value of an attribute', () => {
  expect(problemsWith(planWith('<IfThen when="有人说“不想上学” 或者 ‘回家’">\n\n听他说完。\n\n</IfThen>'))).toEqual([]);
});
