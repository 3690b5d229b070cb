import { expect, test } from 'vitest';
import { samePlace } from '../../../../../src/authoring/workbench/page/editor/samePlace.ts';

/** Where the ‸ of an original is, in its translation. */
function inTranslation(marked: string, translation: string): string {
  const place = samePlace(marked.replace('‸', ''), marked.indexOf('‸'), translation);
  return `${translation.slice(0, place)}‸${translation.slice(place)}`;
}

const front = (title: string) => `---\ntitle: ${title}\n---\n\n`;

test.each([
  ['after a block', '<Say>\n\n风。\n\n</Say>‸\n\n飞。\n', '<Say>\n\nWind.\n\n</Say>‸\n\nIt flies.\n'],
  ['after a paragraph', '<Say>\n\n风。\n\n</Say>\n\n飞。‸\n\n高。\n', '<Say>\n\nWind.\n\n</Say>\n\nIt\nflies.‸\n\nHigh.\n'],
  ['in a block', '<Step title="一">\n\n一。\n\n二。‸\n\n</Step>\n', '<Step title="One">\n\nOne.\n\nTwo.‸\n\n</Step>\n'],
  ['before the first block', `${front('风')}风。‸\n\n<CutLine />\n`, `${front('A <Wind>')}Wind.‸\n\n<CutLine />\n`],
  ['where the translation has fewer paragraphs', '<CutLine />\n\n一。\n\n二。‸\n\n<CutLine />\n', '<CutLine />\n\nOne.‸\n\n<CutLine />\n'],
  ['where the translation has fewer blocks', '<CutLine />\n\n<CutLine />‸\n', '<CutLine />‸\n\nOne.\n'],
  [
    'after something that is not translated yet',
    '<Say>\n\n一。\n\n</Say>\n\n<Ask>\n\n二？\n\n</Ask>\n\n<Step title="三">‸\n\n四。\n\n</Step>\n',
    '<Say>\n\nOne.\n\n</Say>\n\n<Step title="Three">‸\n\nFour.\n\n</Step>\n',
  ],
  [
    'in something that is not translated yet',
    '<Step title="一">\n\n<Ask>\n\n二？‸\n\n</Ask>\n\n</Step>\n',
    '<Step title="One">‸\n\n</Step>\n',
  ],
  [
    'after a number in a sentence',
    '<CutLine />\n\n打 <Phone of="110" />。‸\n\n一。\n',
    '<CutLine />\n\nRing <Phone of="110" />.‸\n\nOne.\n',
  ],
])('a place has its place in the translation: %s', (_, original, translation) => {
  expect(inTranslation(original, translation.replace('‸', ''))).toBe(translation);
});
