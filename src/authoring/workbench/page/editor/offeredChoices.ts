import { closeCompletion, completionStatus, hasNextSnippetField, hasPrevSnippetField, startCompletion } from '@codemirror/autocomplete';
import { type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { EditorWords } from '../../editor/words.ts';
import { hasValues } from './completions.ts';

/**
 * Tab to a gap that has choices, such as the kind of a step, opens their list. Escape closes the list first; only then does it end the
 * filling in of gaps.
 */
export function offeredChoices(words: () => EditorWords): Extension {
  return [
    EditorView.updateListener.of(({ view, state, selectionSet, docChanged }) => {
      const { main } = state.selection;
      if (!selectionSet || docChanged || main.empty || !(hasNextSnippetField(state) || hasPrevSnippetField(state))) return;
      if (hasValues(state.doc.toString(), main.head, words())) setTimeout(() => startCompletion(view));
    }),
    Prec.highest(keymap.of([{ key: 'Escape', run: (view) => completionStatus(view.state) !== null && closeCompletion(view) }])),
  ];
}
