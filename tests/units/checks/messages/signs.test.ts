import { expect, test } from 'vitest';
import { planWith, problemsWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const hint = 'Switch the keyboard to half-width (英文输入) for the signs round a block.';

// One row a fault: what is wrong, the files in which it is, and everything that the writer is told.
saysWordForWord('full-width signs round a block', [
  [
    'a block written with full-width signs throughout',
    planWith('＜Say＞\n\n一。\n\n＜／Say＞'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'signs-are-half-width',
      message: '＜Say＞ is written with full-width signs, so it is no block.',
      hint: `Write <Say>. ${hint}`,
    },
    {
      at: 'plan.zh.mdx:34:1',
      id: 'signs-are-half-width',
      message: '＜／Say＞ is written with full-width signs, so it is no block.',
      hint: `Write </Say>. ${hint}`,
    },
  ],
  [
    'a number with full-width signs in a sentence',
    planWith('请打 ＜Phone of＝“12356” ／＞。'),
    {
      at: 'plan.zh.mdx:30:1',
      id: 'phone-comes-from-registry',
      message: 'The phone number 12356 is typed in the text.',
      hint: 'Write <Phone of="12356" /> or <Hotlines show="12356" />; in front matter or an attribute say it in words.',
    },
    {
      at: 'plan.zh.mdx:30:1',
      id: 'signs-are-half-width',
      message: '＜Phone of＝“12356” ／＞ is written with full-width signs, so it is no block.',
      hint: `Write <Phone of="12356" />. ${hint}`,
    },
  ],
  [
    'a block that is closed with a full-width sign',
    planWith('<Say＞\n\n一。\n\n</Say>'),
    { at: 'plan.zh.mdx:30:5', id: 'signs-are-half-width', message: 'There is a ＞ here; a block is written with >.', hint },
  ],
  [
    'Chinese quotation marks round an attribute',
    planWith('<Phone of=“12356” />'),
    { at: 'plan.zh.mdx:30:11', id: 'signs-are-half-width', message: 'There is a “ here; a block is written with ".', hint },
  ],
]);

test('a book title and a sign in a sentence are left alone', () => {
  expect(problemsWith(planWith('读《三毛》，三＜五，再读《story》。'))).toEqual([]);
});
