import type { Extension } from '@codemirror/state';
import { type EditorView, lineNumbers } from '@codemirror/view';

/**
 * Line numbers that put the cursor at the beginning of their line; held and drawn down or up, or with Shift, they select whole lines. A
 * paragraph is one line here: a click that selected it would have the next word typed take the place of all of it.
 */
export function clickableLineNumbers(): Extension {
  return lineNumbers({
    domEventHandlers: {
      mousedown: (view, { from }, event) => {
        const { button, shiftKey } = event as MouseEvent;
        if (button !== 0) return false;
        const anchor = shiftKey ? view.state.selection.main.anchor : from;
        const goOn = (head: number) => view.dispatch({ selection: lines(view, anchor, head), userEvent: 'select.pointer' });
        if (shiftKey) goOn(from);
        else view.dispatch({ selection: { anchor: from }, userEvent: 'select.pointer' });
        view.focus();
        followPointer(view, from, goOn);
        return true;
      },
    },
  });
}

/** The whole lines between two offsets, which may be in either order; the cursor is where the pointer is. */
function lines({ state: { doc } }: EditorView, anchor: number, head: number): { anchor: number; head: number } {
  const [first, last] = [doc.lineAt(Math.min(anchor, head)), doc.lineAt(Math.max(anchor, head))];
  const end = Math.min(last.to + 1, doc.length);
  return head < anchor ? { anchor: end, head: first.from } : { anchor: first.from, head: end };
}

/** Calls `goOn` with the beginning of the line under the pointer each time that it is another one, until the button is let go. */
function followPointer(view: EditorView, first: number, goOn: (head: number) => void): void {
  const { ownerDocument } = view.dom;
  let last = first;
  const move = ({ clientY, buttons }: MouseEvent) => {
    if (buttons === 0) return stop();
    const { from } = view.lineBlockAtHeight(clientY - view.documentTop);
    if (from !== last) goOn(from);
    last = from;
  };
  const stop = () => {
    ownerDocument.removeEventListener('mousemove', move);
    ownerDocument.removeEventListener('mouseup', stop);
  };
  ownerDocument.addEventListener('mousemove', move);
  ownerDocument.addEventListener('mouseup', stop);
}
