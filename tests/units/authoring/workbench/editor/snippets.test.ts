import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { blockWords } from '../../../../../src/authoring/workbench/editor/blockWords.ts';
import { placeOfBlock } from '../../../../../src/authoring/workbench/page/editor/snippets.ts';
import { vocabulary } from '../../../../../src/blocks/vocabulary.ts';

const blocks = blockWords(vocabulary, 'en');
const text =
  '---\ntitle: One\n---\n\n<Safety>\n\nTwo.\n\n</Safety>\n\n<Step title="Three">\n\nFour.\n\n<Ask>\n\nSix?\n\n</Ask>\n\n</Step>\n\nFive.\n';

test('a step, above the closing one when the cursor is above the text', () => {
  const closing = '<Step title="Close">\n\nBye.\n\n</Step>\n';
  const { at } = placeOfBlock(EditorState.create({ doc: text + closing }), 0, '<Step title="New">', blocks);
  expect((text + closing).slice(at)).toBe(`\n\nFive.\n${closing}`);
});

test.each([
  ['below the line of the cursor', 'Four', '<Say>', '\n\nFour.\n\n<Say>\n\n<Ask>'],
  ['a handout, below the question of the cursor', 'Six', '<Handout to="a" />', '\n\n</Ask>\n\n<Handout to="a" />\n\n</Step>'],
  ['a question, below that of the cursor', 'Six', '<Ask>', '\n\n</Ask>\n\n<Ask>\n\n</Step>'],
  ['below the step of the cursor', 'Four', '<Step title="New">', '\n\n</Step>\n\n<Step title="New">\n\nFive.'],
  [
    'a step, below the only one when the cursor is above the text',
    'title',
    '<Step title="New">',
    '\n\n</Step>\n\n<Step title="New">\n\nFive.',
  ],
  ['the first of its kind, at the beginning of the text', 'title', '<Story>', '\n---\n\n<Story>\n\n<Safety>'],
])('a block is written %s', (_, cursor, block, written) => {
  const { at, above, below } = placeOfBlock(EditorState.create({ doc: text }), text.indexOf(cursor), block, blocks);
  expect(`${text.slice(0, at)}${above}${block}${below}${text.slice(at)}`).toContain(written);
});
