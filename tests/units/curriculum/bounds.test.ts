import { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { outOfBounds } from '../../../src/curriculum/bounds.ts';
import { takeOutAttributes } from '../../../src/curriculum/mdx/otherPrograms.ts';
import { parseWhatCanBe } from '../../../src/curriculum/mdx/recover.ts';
import { tagsIn } from '../../../src/curriculum/mdx/tags.ts';
import { placeAt } from '../../../src/curriculum/tree.ts';

describe('what a parser would need minutes for is refused before it', () => {
  test.each([
    ['braces', 'a{ \n\n'],
    ['full-width tags', '《Say》\n\n'],
    ['full-width tags with a space', '〈 ／ Say〉\n\n'],
    ['lines that make headings', '一\n===\n\n'],
  ])('%s', (_, unit) => {
    expect(outOfBounds('plan.zh.mdx', unit.repeat(3000))).toBeUndefined();
    expect(outOfBounds('plan.zh.mdx', unit.repeat(3001))?.message.en).toBe(
      'This file holds 3,001 marks such as * [ <; 3,000 is the most that can be read.',
    );
  });

  test('titles of books and lines that make nothing are no marks', () => {
    expect(outOfBounds('plan.zh.mdx', '《风筝》＝很高。\n\n'.repeat(5000))).toBeUndefined();
  });
});

test('the more marks a text has, the fewer times it is tried', () => {
  const triesOf = (text: string) => {
    let tries = 0;
    parseWhatCanBe('plan.zh.mdx', text, vocabulary, (rest) => {
      tries += 1;
      throw new VFileMessage('not read', { place: placeAt(rest, rest.indexOf('<') + 1) });
    });
    return tries;
  };
  const lines = '一 < 二。\n\n';
  expect(triesOf(lines.repeat(100))).toBe(40);
  expect(triesOf(lines.repeat(1000))).toBe(15);
  expect(triesOf(lines.repeat(3000))).toBe(5);
});

describe('places stay the same where something is left out or read tolerantly', () => {
  test('attributes of other programs, over two lines too, with the brackets around their words', () => {
    const text = '[风筝]{.underline}和{#a\n.b}\n]{.c} [[一]{.d}';
    expect(takeOutAttributes('plan.zh.mdx', text).text).toBe(' 风筝             和   \n   \n]     [ 一     ');
  });

  test('a full-width mark without an end does not hide the end of one in the next paragraph', () => {
    const [first, second] = tagsIn('<Step title=“故事 minutes=“8\n\n<Step title=“写信” minutes=“8”>');
    expect(first).toMatchObject({ name: 'Step', whole: false });
    expect(second).toMatchObject({ name: 'Step', whole: true });
  });
});
