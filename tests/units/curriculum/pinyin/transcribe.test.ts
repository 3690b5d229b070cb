import { describe, expect, test } from 'vitest';
import { transcribe } from '../../../../src/curriculum/pinyin/transcribe.ts';
import { sentences } from './sentences.ts';

/** The syllables of a text. */
const syllablesOf = (text: string, given?: ReadonlyMap<number, string>) =>
  transcribe(text, given)
    .flatMap(({ syllable }) => syllable || [])
    .join(' ');

/** The characters that nothing in a text decides, with the reading that is printed. */
const undecided = (text: string) => transcribe(text).flatMap(({ base, choices }) => (choices ? [`${base} ${choices.join(' ')}`] : []));

describe('a text is read as a teacher reads it', () => {
  test.each(sentences)('%s', (sentence, syllables) => {
    expect(syllablesOf(sentence)).toBe(syllables);
  });
});

describe('a neutral tone is written', () => {
  test.each([
    ['between words', '慢慢地走得快的人', 'màn màn de zǒu de kuài de rén'],
    ['at the end of a word', '孩子 石头 我们 里面 那边 朋友 知识', 'hái zi shí tou wǒ men lǐ mian nà bian péng you zhī shi'],
    ['of what is done a little', '看看 看一看 好好说说 想试试', 'kàn kan kàn yi kàn hǎo hǎo shuō shuo xiǎng shì shi'],
    ['but not of pairs that are said in full', '说说笑笑 蹦蹦跳跳', 'shuō shuō xiào xiào bèng bèng tiào tiào'],
    [
      'nor where another word begins',
      '学生意见 妈妈下面条 独自在家 老爷爷',
      'xué sheng yì jiàn mā ma xià miàn tiáo dú zì zài jiā lǎo yé ye',
    ],
  ])('%s', (_, text, syllables) => {
    expect(syllablesOf(text)).toBe(syllables);
  });
});

test('一 and 不 keep their own tone', () => {
  expect(syllablesOf('一年级一班，一个，不要')).toBe('yī nián jí yī bān yī gè bù yào');
});

test('a surname is one before a title, in a name and after 姓 alone', () => {
  expect(syllablesOf('单老师说，这很简单')).toBe('shàn lǎo shī shuō zhè hěn jiǎn dān');
  expect(syllablesOf('我叫任小河，姓任')).toBe('wǒ jiào rén xiǎo hé xìng rén');
  expect(syllablesOf('不了解老师，任何同学，小区的爷爷')).toBe('bù liǎo jiě lǎo shī rèn hé tóng xué xiǎo qū de yé ye');
});

describe('what nothing in the text decides', () => {
  test.each([
    ['他长。', ['长 chang2 zhang3']],
    ['杯子倒了。', ['倒 dao3 dao4']],
    ['宁老师来了。', ['宁 ning2 ning4']],
    ['结果呢？', ['结 jie2 jie1']],
  ])('%s', (text, characters) => {
    expect(undecided(text)).toEqual(characters);
  });

  test('is nothing where a word or a neighbour decides', () => {
    expect(undecided('校长长得高，头发长长的，我得走了，他跑得快。')).toEqual([]);
  });

  test('is what the writer decides', () => {
    const given = new Map([[1, 'zhǎng']]);
    expect(syllablesOf('他长。', given)).toBe('tā zhǎng');
    expect(transcribe('他长。', given).filter(({ choices }) => choices)).toEqual([]);
  });
});

test('every character keeps its place, also outside the basic plane', () => {
  const spoken = transcribe('𠮷，a好');
  expect(spoken.map(({ base }) => base)).toEqual(['𠮷', '，', 'a', '好']);
  expect(spoken.map(({ at }) => at)).toEqual([0, 2, 3, 4]);
  expect(spoken.at(-1)).toMatchObject({ syllable: 'hǎo' });
});
