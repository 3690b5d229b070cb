import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { blockWords } from '../../../../../src/authoring/workbench/editor/blockWords.ts';
import type { EditorWords } from '../../../../../src/authoring/workbench/editor/words.ts';
import { completionSource, hasValues } from '../../../../../src/authoring/workbench/page/editor/completions.ts';
import { explainedAt } from '../../../../../src/authoring/workbench/page/editor/explanations.ts';
import { vocabulary } from '../../../../../src/blocks/vocabulary.ts';

const words: EditorWords = { blocks: blockWords(vocabulary, 'en'), keys: { facts: [], main: [], handout: [] }, names: {} };

/** The blocks that are offered after a `<` at the end of a text. */
function offered(form: 'main' | 'handout', text: string): (string | undefined)[] {
  const complete = completionSource({ words: () => words, form, language: 'en', pictureAddress: String });
  const doc = `${text}<`;
  const found = complete(new CompletionContext(EditorState.create({ doc }), doc.length, false));
  return found?.options.map(({ displayLabel }) => displayLabel) ?? [];
}

test('a value that is selected is offered with all that it can be, itself first, each in words', () => {
  const doc = '<Step title="One" minutes="5" kind="activity">';
  const from = doc.indexOf('activity');
  const state = EditorState.create({ doc, selection: { anchor: from, head: from + 'activity'.length } });
  const complete = completionSource({ words: () => words, form: 'main', language: 'en', pictureAddress: String });
  const found = complete(new CompletionContext(state, from + 'activity'.length, true))!;
  expect(found).toMatchObject({ from, to: from + 'activity'.length, filter: false });
  expect(found.options.map(({ label, detail }) => [label, detail]).slice(0, 3)).toEqual([
    ['activity', 'Activity'],
    ['warm-up', 'Warm-up'],
    ['story', 'Story'],
  ]);
  expect(hasValues(doc, from, words)).toBe(true);
  expect(hasValues(doc, doc.indexOf('One'), words)).toBe(false);
});

test.each([
  ['Step', 'kind', 'warm-up', '暖场'],
  ['Step', 'priority', 'could', '时间紧先省'],
  ['Variant', 'for', 'mixed', '混龄班'],
  ['Faces', 'show', 'worried', '担心'],
  ['Figure', 'kind', 'rings', '同心圈'],
  ['Figure', 'kind', 'scales', '天平，左边和右边'],
  ['Frame', 'title', 'x', undefined],
])('in Chinese, a choice says what it is: <%s %s="%s">', (block, attribute, choice, about) => {
  const attributes = blockWords(vocabulary, 'zh').find(({ name }) => name === block)!.attributes;
  expect(attributes.find(({ name }) => name === attribute)?.choices?.find(({ name }) => name === choice)?.about).toBe(about);
});

test('pointing at a block or at a key says what it is for', () => {
  const doc = '---\ntitle: One\n---\n\n<Safety>\n\nTwo: <Phone of="110" />\n\n</Safety>\n';
  const keys = { ...words.keys, main: [{ name: 'title', about: 'What it is called.', required: true, list: false }] };
  const at = (place: number) => explainedAt(EditorState.create({ doc }), place, { ...words, keys }, 'main');
  expect(at(doc.indexOf('title') + 1)).toEqual({ from: 4, to: 9, about: 'What it is called.' });
  expect(at(doc.indexOf('Safety'))?.about).toContain('what must be clear before one begins');
  expect(at(doc.indexOf('</Safety') + 4)?.about).toContain('what must be clear before one begins');
  expect(at(doc.indexOf('Phone') + 2)?.about).toContain('one number inside a sentence');
  expect(at(doc.indexOf('Two') + 1)).toBeUndefined();
});

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
