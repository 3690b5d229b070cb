import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { UnsavedStore } from './unsavedStore.ts';

/** A file that is open in the editor. */
export interface Buffer {
  file: string;
  state: EditorState;
  /** What was on disk when it was opened or saved last. */
  saved: string;
  hash?: string;
  /** Whether it has changed on disk since, while it has unsaved changes. */
  isChangedOutside: boolean;
}

/** The open files of a document. What is not saved is kept in the browser as it is typed. */
export class Buffers {
  private readonly open = new Map<string, Buffer>();
  private readonly store: UnsavedStore;

  constructor(store: UnsavedStore) {
    this.store = store;
  }

  get(file: string): Buffer | undefined {
    return this.open.get(file);
  }

  all(): Buffer[] {
    return [...this.open.values()];
  }

  add(buffer: Buffer): void {
    this.open.set(buffer.file, buffer);
  }

  /** Remembers the state of a file, and what is not saved of it. */
  update(buffer: Buffer, state: EditorState): void {
    buffer.state = state;
    this.keep(buffer);
  }

  /** Notes that a text is on disk now. What was typed while it was being saved stays unsaved. */
  saved(buffer: Buffer, text: string, hash: string | undefined): void {
    buffer.saved = text;
    if (hash === undefined) delete buffer.hash;
    else buffer.hash = hash;
    buffer.isChangedOutside = false;
    this.keep(buffer);
  }

  unsaved(): Buffer[] {
    return this.all().filter(isUnsaved);
  }

  private keep(buffer: Buffer): void {
    const { file, hash } = buffer;
    if (isUnsaved(buffer)) this.store.keep(file, { text: textOf(buffer), ...(hash === undefined ? {} : { hash }) });
    else this.store.forget(file);
  }
}

export function textOf({ state }: Buffer): string {
  return state.doc.toString();
}

export function isUnsaved(buffer: Buffer): boolean {
  return textOf(buffer) !== buffer.saved;
}

/** Puts another text into a file, as one change that can be undone. `view` shows it, if it is the one that is open. */
export function replaceText(buffer: Buffer, text: string, view: EditorView | undefined): void {
  const { state } = view ?? buffer;
  const change = {
    changes: { from: 0, to: state.doc.length, insert: text },
    selection: { anchor: Math.min(state.selection.main.head, text.length) },
  };
  if (view) view.dispatch(change);
  else buffer.state = state.update(change).state;
}

/** The state of a file that is not shown after a change. */
export function changedState({ state }: Buffer, change: { from: number; to?: number; insert?: string }): EditorState {
  return state.update({ changes: change, userEvent: 'input' }).state;
}
