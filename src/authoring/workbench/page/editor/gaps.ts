import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { placeholdersIn } from '../../../../curriculum/placeholder.ts';

/** The gap around an offset of a line, without its ends; undefined when none is there. */
export function gapAt(line: string, offset: number): { from: number; to: number } | undefined {
  return placeholdersIn(line)
    .map(({ words, column }) => ({ from: column - 1, to: column - 1 + words.length }))
    .find(({ from, to }) => from < offset && offset < to);
}

/** A click into a gap selects all of it, so that what is typed takes its place. A second click puts the cursor where it is. */
export function selectedGaps(): Extension {
  let before = { from: 0, to: 0 };
  return EditorView.domEventHandlers({
    mousedown: (_, view) => {
      before = view.state.selection.main;
    },
    click: (event, view) => {
      const { main } = view.state.selection;
      if (event.detail !== 1 || event.shiftKey || !main.empty) return;
      const line = view.state.doc.lineAt(main.head);
      const gap = gapAt(line.text, main.head - line.from);
      if (!gap) return;
      const anchor = line.from + gap.from;
      const head = line.from + gap.to;
      if (anchor <= before.from && before.to <= head) return;
      view.dispatch({ selection: { anchor, head }, userEvent: 'select.pointer' });
    },
  });
}
