import { EditorView } from '@codemirror/view';
import { contextAt } from './context.ts';

/** The signs of a tag as a Chinese keyboard types them. */
const halfWidth: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '＂': '"',
  '＝': '=',
  '＞': '>',
  '》': '>',
  '／': '/',
  '　': ' ',
};

/** In a tag, but not in the value of an attribute, signs of a Chinese keyboard become those of a block as they are typed. */
export const tagsInHalfWidth = EditorView.inputHandler.of((view, from, to, text) => {
  const sign = halfWidth[text];
  if (sign === undefined || view.composing) return false;
  const before = view.state.sliceDoc(Math.max(0, from - 2000), from);
  const { kind } = contextAt(before, before.length);
  const closesValue = kind === 'value' && sign === '"';
  const opensValue = sign === '"' && /=\s*$/.test(before) && /<[A-Za-z][^<>]*$/.test(before);
  if (!opensValue && !closesValue && (kind === 'text' || kind === 'value')) return false;
  view.dispatch({ changes: { from, to, insert: sign }, selection: { anchor: from + sign.length }, userEvent: 'input.type' });
  return true;
});
