import { EditorView } from '@codemirror/view';

/** Says above the text whether everything is saved. */
export function showState(words: string): void {
  document.getElementById('saved')!.textContent = words;
}

/** Says something above the text, with a button to do something about it; nothing when the words are empty. */
export function showNote(words: string, button = '', act: () => Promise<void> = async () => {}): void {
  const note = document.getElementById('editor-note')!;
  note.hidden = words === '';
  const action = document.createElement('button');
  action.type = 'button';
  action.textContent = button;
  action.addEventListener('click', () => void act());
  note.replaceChildren(words, ' ', ...(button === '' ? [] : [action]));
}

/** When the list of problems below takes some of its height, the line that is being written stays in view. */
export function keepCursorInView(view: EditorView, place: HTMLElement): void {
  let height = place.clientHeight;
  new ResizeObserver(() => {
    const isLower = place.clientHeight < height;
    height = place.clientHeight;
    if (isLower && view.hasFocus)
      view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head, { y: 'nearest', yMargin: 24 }) });
  }).observe(place);
}
