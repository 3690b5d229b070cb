import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { BlockWords } from '../../editor/words.ts';
import { openBlocks } from './context.ts';

/**
 * After the sign that ends the opening tag of a block, its closing tag is written too. Someone who types it all the same goes past the one
 * that is there.
 */
export function closingTags(blocks: readonly BlockWords[]): Extension {
  const holding = new Set(blocks.filter(({ holds }) => holds !== 'nothing').map(({ name }) => name));
  return EditorView.inputHandler.of((view, from, to, text) => {
    if (text === '/') return goPast(view, from);
    return (text === '>' || text === '＞') && close(view, from, to, holding);
  });
}

function close(view: EditorView, from: number, to: number, holding: ReadonlySet<string>): boolean {
  const before = view.state.sliceDoc(0, from);
  const name = /<([A-Z]\w*)(?:\s+[A-Za-z]\w*="[^"]*")*\s*$/.exec(before)?.[1];
  if (name === undefined || !holding.has(name)) return false;
  // The tag that closes it may be there already: then no more are open than are closed below.
  const open = openBlocks(`${before}>`).filter((one) => one === name).length;
  const closed = view.state.sliceDoc(to).split(`</${name}>`).length - 1;
  if (closed >= open) return false;
  const isAlone = /(?:^|\n)[ \t]*<[^\n]*$/.test(before);
  const [inside, caret] = isAlone ? ['\n\n\n\n', 2] : ['', 0];
  view.dispatch({
    changes: { from, to, insert: `>${inside}</${name}>` },
    selection: { anchor: from + 1 + caret },
    userEvent: 'input.type',
  });
  return true;
}

/** `</` in front of the tag that closes the open block: the sign is taken back, and the cursor is after that tag. */
function goPast(view: EditorView, from: number): boolean {
  const before = view.state.sliceDoc(0, from);
  const name = before.endsWith('<') ? openBlocks(before.slice(0, -1)).at(-1) : undefined;
  const blank = /^\s*/.exec(view.state.sliceDoc(from))![0].length;
  const closing = `</${name}>`;
  if (name === undefined || view.state.sliceDoc(from + blank, from + blank + closing.length) !== closing) return false;
  view.dispatch({
    changes: { from: from - 1, to: from },
    selection: { anchor: from - 1 + blank + closing.length },
    userEvent: 'input.type',
  });
  return true;
}
