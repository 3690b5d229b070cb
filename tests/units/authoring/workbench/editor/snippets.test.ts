import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { placeOfBlock } from '../../../../../src/authoring/workbench/page/editor/snippets.ts';

const text = '---\ntitle: One\n---\n\n<Safety>\n\nTwo.\n\n</Safety>\n\n<Step title="Three">\n\nFour.\n\n</Step>\n\nFive.\n';

test.each([
  ['below the line of the cursor', 'Four', '<Say>', '\n\nFour.\n\n<Say>\n\n</Step>'],
  ['below the step of the cursor', 'Four', '<Step title="New">', '\n\n</Step>\n\n<Step title="New">\n\nFive.'],
  [
    'a step, below the last one when the cursor is above the text',
    'title',
    '<Step title="New">',
    '\n\n</Step>\n\n<Step title="New">\n\nFive.',
  ],
  ['the first of its kind, at the beginning of the text', 'title', '<Story>', '\n---\n\n<Story>\n\n<Safety>'],
])('a block is written %s', (_, cursor, block, written) => {
  const { at, above, below } = placeOfBlock(EditorState.create({ doc: text }), text.indexOf(cursor), block);
  expect(`${text.slice(0, at)}${above}${block}${below}${text.slice(at)}`).toContain(written);
});
