import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { blockWords } from '../../../../../src/authoring/workbench/editor/blockWords.ts';
import type { EditorWords } from '../../../../../src/authoring/workbench/editor/words.ts';
import { completionSource } from '../../../../../src/authoring/workbench/page/editor/completions.ts';
import { vocabulary } from '../../../../../src/blocks/vocabulary.ts';

const words: EditorWords = { blocks: blockWords(vocabulary, 'en'), keys: { facts: [], main: [], handout: [] }, names: {} };

/** The blocks that are offered after a `<` at the end of a text. */
function offered(form: 'main' | 'handout', text: string): (string | undefined)[] {
  const complete = completionSource({ words: () => words, form, language: 'en', pictureAddress: String });
  const doc = `${text}<`;
  const found = complete(new CompletionContext(EditorState.create({ doc }), doc.length, false));
  return found?.options.map(({ displayLabel }) => displayLabel) ?? [];
}

test.each([
  ['main', '', ['Session', 'Step', 'Say', 'Variant'], ['Answer', 'Card', 'CutLine']],
  ['main', '<Session title="One" minutes="40">\n\n', ['Step', 'Say'], ['Session']],
  ['main', '<Step title="One" minutes="5" kind="talk">\n\n', ['Say', 'Ask', 'Protocol'], ['Step', 'Session']],
  ['main', '<Step title="One" minutes="5" kind="talk">\n\n<Say>\n\n', ['Phone'], ['Say', 'Step', 'IfThen', 'Variant']],
  ['handout', '<Columns count="2">\n\n<Column>\n\n<Frame title="One">\n\n', ['Columns', 'Lines'], ['Frame', 'Column', 'MiniBook']],
] as const)('in a %s text after %j are offered the blocks that may be there', (form, text, there, notThere) => {
  const blocks = offered(form, text);
  expect(there.filter((name) => !blocks.includes(name))).toEqual([]);
  expect(notThere.filter((name) => blocks.includes(name))).toEqual([]);
});
