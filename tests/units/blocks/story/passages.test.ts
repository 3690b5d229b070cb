import { describe, expect, test } from 'vitest';
import { inPieces, passagesOf } from '../../../../src/blocks/story/passages.ts';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import { parseMdx } from '../../../../src/curriculum/mdx/parse.ts';
import { textWidth } from '../../../../src/lib/textWidth.ts';
import { typeSize } from '../../../../src/tools/projector/typeSize.ts';

describe('words too long for a screen are cut', () => {
  test('between sentences, a closing quotation mark staying with its sentence, in parts of about the same size', () => {
    expect(inPieces('他说：“好。”她走了。天黑了。', 8)).toEqual(['他说：“好。”', '她走了。天黑了。']);
  });

  test('in English between sentences, not after an abbreviation in the middle of one', () => {
    expect(inPieces('Mum was about to ring. Qin Yuan held 3.5 bowls. He waited.', 13)).toEqual([
      'Mum was about to ring.',
      'Qin Yuan held 3.5 bowls.',
      'He waited.',
    ]);
  });

  test('after a comma when a sentence alone is too long', () => {
    expect(inPieces('扳手是小叔抱回来的，她把后山都喊遍了。', 11)).toEqual(['扳手是小叔抱回来的，', '她把后山都喊遍了。']);
  });

  test('anywhere when there is no other place, and nothing is lost', () => {
    const words = '风'.repeat(50);
    const pieces = inPieces(words, 20);
    expect(pieces.join('')).toBe(words);
    for (const piece of pieces) expect(textWidth(piece)).toBeLessThanOrEqual(20);
  });

  test('not at all when they fit', () => {
    expect(inPieces('风筝飞得很远。', 20)).toEqual(['风筝飞得很远。']);
  });
});

test('the short paragraphs of a conversation share a screen, long ones have their own', () => {
  const long = '罗毅想问的其实是：过年你能待几天？这句话在嘴边放了三个星期。每次一张嘴，就想起旁边还有个老周叔。';
  const { nodes } = parseMdx('plan.zh.mdx', `“成绩出来没有？”\n\n“五十一。”\n\n${long}`, 'main', vocabulary);
  expect(passagesOf(nodes!, 'zh')).toEqual([['“成绩出来没有？”', '“五十一。”'], [long]]);
});

describe('the fewer the words, the larger the type', () => {
  test.each([
    ['写信', 't1'],
    ['要是你是送信的，你劝一禾写不写？', 't2'],
    ['“外婆膝盖疼，是带我累的。”放哪一堆？想一想，举一举手，说说看。', 't3'],
    ['Which of them is it?', 't2'],
  ] as const)('%s: %s', (words, size) => expect(typeSize(words)).toBe(size));

  test('in half the width they are smaller', () => expect(typeSize('四种天气做一做', 0.5)).toBe('t2'));
  test('a long word is not broken: it is smaller', () => expect(typeSize('Responsibility')).toBe('t4'));
});
