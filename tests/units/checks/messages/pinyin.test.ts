import { describe, expect, test } from 'vitest';
import { changed, type Files, lesson, planWith, problemsWith, reported, sheetWith } from '../../../support/curriculum.ts';

const sheet = `${lesson}/letter-paper.zh.mdx`;
/** The small lesson as one of grade 1, whose sheets carry pinyin. */
const grade1 = changed(`${lesson}/lesson.yaml`, ['id: G3-08', 'id: G1-08']);

const found = (files: Files, locale: 'en' | 'zh' = 'en', facts = grade1) =>
  reported(
    problemsWith({ ...facts, ...files }).filter(({ id }) => id === 'readings-are-clear' || id === 'reading-fits-characters'),
    locale,
  ).map(({ at, message, hint }) => [at, message, hint]);

describe('a character that may be read in several ways', () => {
  test('is reported once for a sheet, with the reading that is printed', () => {
    const files = sheetWith('水倒了，水倒了！\n\n他长。');
    expect(found(files)).toEqual([
      [
        'letter-paper.zh.mdx:8:1',
        '倒 has several readings. The sheet prints dǎo in “水倒了，水倒”, “倒了，水倒了”.',
        'If that is right, write <Reading as="dao3">倒</Reading>; if not, with dao4. In a title or an attribute use other words, or accept it.',
      ],
      [
        'letter-paper.zh.mdx:10:1',
        '长 has several readings. The sheet prints cháng in “他长”.',
        'If that is right, write <Reading as="chang2">长</Reading>; if not, with zhang3. In a title or an attribute use other words, or accept it.',
      ],
    ]);
    expect(found(files, 'zh')[1]).toEqual([
      'letter-paper.zh.mdx:10:1',
      '"长" 有几个读音，单子上会印成 cháng：“他长”。',
      '读对了，写成 <Reading as="chang2">长</Reading>；读错了，as 里写 zhang3。标题和属性里换个说法，或者写明接受它。',
    ]);
  });

  test('is reported in the title and in the attribute of a block, but not in what is said of a picture', () => {
    expect(found(changed(sheet, ['title: 信纸', 'title: 他长']))[0]![0]).toBe('letter-paper.zh.mdx:2:1');
    expect(found(sheetWith('<Fields labels="他长" />'))[0]![0]).toBe('letter-paper.zh.mdx:8:1');
    expect(found(sheetWith('<Picture name="kite" alt="他长" />'))).toEqual([]);
  });

  test.each([
    ['a word decides', '校长长得高，头发长长的。'],
    ['bold type next to it decides', '很**长**'],
    ['a <Reading> decides', '他<Reading as="zhang3">长</Reading>。'],
  ])('is not reported where %s', (_, words) => {
    expect(found(sheetWith(words))).toEqual([]);
  });

  test('is not reported where no pinyin is printed: in a higher grade', () => {
    expect(found(sheetWith('他长。'), 'en', {})).toEqual([]);
  });
});

describe('a story in a plan of grade 1, which has pinyin in the book of the grade', () => {
  const step = (title: string, story: string) => planWith(`<Step title="${title}" minutes="5" kind="story">\n\n${story}\n\n</Step>`);
  const told = (words: string, title = '讲故事') => step(title, `<Story>\n\n${words}\n\n</Story>`);
  const readings = (files: Files, locale: 'en' | 'zh' = 'en', facts = grade1) =>
    found(files, locale, facts).map(([at, message]) => [at, message]);

  test('is read like a sheet, and its sentence is of the book', () => {
    expect(readings(told('他长。'))).toEqual([
      ['plan.zh.mdx:34:1', '长 has several readings. The book of stories prints cháng in “他长”.'],
    ]);
    expect(readings(told('他长。'), 'zh')).toEqual([['plan.zh.mdx:34:1', '"长" 有几个读音，故事书里会印成 cháng：“他长”。']]);
  });

  test('is read with the title of its step and that of the story, which are above it', () => {
    expect(readings(told('下雨了。', '他长')).map(([at]) => at)).toEqual(['plan.zh.mdx:30:1']);
    expect(readings(planWith('<Story title="他长">\n\n下雨了。\n\n</Story>')).map(([at]) => at)).toEqual(['plan.zh.mdx:30:1']);
  });

  test('has a <Reading> that decides, and a wrong one is an error', () => {
    expect(readings(told('他<Reading as="zhang3">长</Reading>。'))).toEqual([]);
    expect(readings(told('他<Reading as="ke1">长</Reading>。'))).toEqual([['plan.zh.mdx:34:2', 'The dictionary does not read 长 as kē.']]);
  });

  test.each([
    ['what the teacher says or does', step('他长', '<Say>\n\n他长。\n\n</Say>'), grade1],
    ['a story of a higher grade', told('他长。'), {}],
    [
      'a story that is told in class alone',
      told('他长。'),
      changed(`${lesson}/lesson.yaml`, ['id: G3-08', 'id: G1-08'], ['sensitivity: ordinary', 'sensitivity: safeguarding']),
    ],
  ])('is the only text of a plan that is read: not %s', (_, files, facts) => {
    expect(readings(files, 'en', facts)).toEqual([]);
  });
});

describe('a <Reading>', () => {
  test('that has not one syllable for each character is an error', () => {
    const files = sheetWith('叶子<Reading as="chang2">长长</Reading>的');
    expect(found(files)).toEqual([
      [
        'letter-paper.zh.mdx:8:3',
        'The characters in <Reading>, “长长”, are 2, but the syllables of "as" 1.',
        'Write one syllable for each character, with a space between: <Reading as="xiao4 zhang3">校长</Reading>.',
      ],
    ]);
    expect(found(files, 'zh')[0]!.slice(1)).toEqual([
      '<Reading> 里的“长长”有 2 个字，as 里有 1 个音节。',
      '一个字写一个音节，中间空一格，比如 <Reading as="xiao4 zhang3">校长</Reading>。',
    ]);
  });

  test('that no dictionary has is an error', () => {
    const files = sheetWith('<Reading as="zang3">长</Reading>大了。');
    expect(found(files)).toEqual([
      [
        'letter-paper.zh.mdx:8:1',
        'The dictionary does not read 长 as zǎng.',
        'It has cháng, zhǎng. If it is said so all the same, accept it.',
      ],
    ]);
    expect(found(files, 'zh')[0]!.slice(1)).toEqual(['字典里 "长" 不读 zǎng。', '字典里它读 cháng、zhǎng。就是要这样读，写明接受它。']);
  });

  test('may be neutral, a tone with which 一 and 不 are said, or r', () => {
    expect(found(sheetWith('<Reading as="yi2 ge bu2">一个不</Reading><Reading as="hua1 r">花儿</Reading>'))).toEqual([]);
  });
});
