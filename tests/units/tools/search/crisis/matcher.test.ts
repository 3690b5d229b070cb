import { expect, test } from 'vitest';
import { crisisMatcher } from '../../../../../src/tools/search/crisis/matcher.ts';
import { searchWords } from '../../../../../src/tools/search/crisis/words.ts';

/** A short list of another organisation. */
const isCrisis = crisisMatcher(
  searchWords({
    classes: { zh: { child: ['孩子', '妹妹'] }, en: { self: ['myself', 'herself'] } },
    misspelt: ['missing', 'myself', 'blackmail'],
    unless: { zh: ['走丢的(铅笔|书包)', '打人民币'], en: ['missing (mum|letters)'] },
    lists: [
      {
        id: 'all',
        why: { zh: '试', en: 'A test.' },
        zh: { words: ['走丢', '{child}..不见', '自杀', '打人', '没人爱我'], alone: ['救我'] },
        en: { words: ['hurt {self}', 'missing', 'threatens … photos', 'he .. hits me', 'blackmail'], alone: ['die'] },
      },
    ],
  }),
);

const answers = (queries: readonly string[]) => queries.filter(isCrisis);

test('a class stands for each of its words, and a gap for a few characters without a negation', () => {
  expect(answers(['孩子不见了', '妹妹昨天不见了', '爷爷不见了', '孩子没有不见'])).toEqual(['孩子不见了', '妹妹昨天不见了']);
  expect(answers(['he often hits me', 'he never hits me', 'threatens to share all my photos'])).toEqual([
    'he often hits me',
    'threatens to share all my photos',
  ]);
});

test('what counts alone does not count in a longer query', () => {
  expect(answers(['救我', '救我们的地球', 'die', 'Die!', 'die cut'])).toEqual(['救我', 'die', 'Die!']);
});

test('an exception excuses what it overlaps, and nothing else in the query', () => {
  expect(answers(['走丢的铅笔', '打人民币', '走丢的铅笔 妹妹走丢了', 'missing mum', 'missing letters and a missing child'])).toEqual([
    '走丢的铅笔 妹妹走丢了',
    'missing letters and a missing child',
  ]);
});

test('spaces, signs, invisible characters, full-width and traditional forms make no difference', () => {
  const queries = ['自 杀', '自*杀', '自\u200b杀', '自殺', '⾃杀', 'ＤＩＥ', 'ｚｉｓｈａ'];
  expect(answers(queries)).toEqual(queries);
});

test('pinyin is recognized whole, in parts, with tones and accents, and not inside other syllables', () => {
  const queries = ['zisha', 'zi sha', 'zìshā', 'zi杀', '自sha', 'zisa', 'haizi bujian le', 'mei ren ai wo', 'zisha hotline'];
  expect(answers(queries)).toEqual(queries);
  expect(answers(['zishang', 'dadianhua', 'yizishao', 'shadow', 'data'])).toEqual([]);
});

test('English is recognized with letters wrong, hidden, repeated or apart, and without spaces', () => {
  const queries = ['hurt myslef', 'blackmale', 'bl*ckmail', 'b l a c k m a i l', 'dieeee', 'd1e', 'hurtmyself', 'hurt MYSELF!!'];
  expect(answers(queries)).toEqual(queries);
  expect(answers(['mission', 'building', 'hurt', 'dice'])).toEqual([]);
});
