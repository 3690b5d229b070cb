import type { EditorState } from '@codemirror/state';
import { type EditorApi, Refused } from './api.ts';
import { type Buffer, type Buffers, isUnsaved, textOf } from './buffers.ts';
import { askWhich } from './conflict.ts';
import type { UnsavedStore } from './unsavedStore.ts';
import type { SayEditor } from './words.ts';

/** What reading and saving need of the editor. */
export interface DiskNeeds {
  api: EditorApi;
  store: UnsavedStore;
  buffers: Buffers;
  say: SayEditor;
  makeState: (file: string, text: string) => EditorState;
  /** Puts another text into an open file, as one change that can be undone. */
  replace: (buffer: Buffer, text: string) => void;
}

/** Opens and saves files, and asks when one was changed here and on disk. */
export class Disk {
  private readonly needs: DiskNeeds;
  private saving: Promise<void> = Promise.resolve();

  constructor(needs: DiskNeeds) {
    this.needs = needs;
  }

  /** Opens a file with what was not saved of it, if there is any. */
  async open(file: string): Promise<Buffer> {
    const { api, store, buffers, makeState } = this.needs;
    const known = buffers.get(file);
    if (known) return known;
    const { text, hash } = await api.open(file);
    const kept = store.read(file);
    const unsaved = kept && kept.text !== text ? kept : undefined;
    if (kept && !unsaved) store.forget(file);
    const opened = unsaved ? unsaved.hash : hash;
    const buffer: Buffer = {
      file,
      state: makeState(file, unsaved?.text ?? text),
      saved: text,
      isChangedOutside: unsaved !== undefined && unsaved.hash !== hash,
      ...(opened === undefined ? {} : { hash: opened }),
    };
    // Another request may have opened it in the meantime.
    const first = buffers.get(file);
    if (!first) buffers.add(buffer);
    return first ?? buffer;
  }

  /** Whether the browser has something of a file that was not saved. */
  isKept(file: string): boolean {
    return this.needs.store.read(file) !== undefined;
  }

  /** Saves all files with changes, one after the other; throws what is to be said when one is not saved. */
  save(files: readonly Buffer[]): Promise<void> {
    const saved = this.saving.then(async () => {
      for (const buffer of files) await this.saveOne(buffer);
    });
    this.saving = saved.catch(() => {});
    return saved;
  }

  /** Compares open files with the disk: those without changes are read again, the others are marked. */
  async compare(): Promise<void> {
    await this.saving;
    const { api, buffers, replace } = this.needs;
    for (const buffer of buffers.all()) {
      const before = buffer.hash;
      const { text, hash } = await api.open(buffer.file);
      // What was saved while the file was being read is newer than what was read.
      if (hash === buffer.hash || buffer.hash !== before) continue;
      if (isUnsaved(buffer) && textOf(buffer) !== text) buffer.isChangedOutside = true;
      else {
        if (textOf(buffer) !== text) replace(buffer, text);
        buffers.saved(buffer, text, hash);
      }
    }
  }

  /** Takes the files on disk in place of what was not saved. */
  async discard(): Promise<void> {
    const { api, buffers, replace } = this.needs;
    for (const buffer of buffers.unsaved()) {
      const { text, hash } = await api.open(buffer.file);
      replace(buffer, text);
      buffers.saved(buffer, text, hash);
    }
  }

  /** Shows both versions of a file and does what is chosen. */
  async settle(buffer: Buffer, theirs: { text: string; hash?: string }): Promise<void> {
    const { buffers, say, replace } = this.needs;
    buffer.isChangedOutside = true;
    const choice = await askWhich(say, { file: buffer.file, mine: textOf(buffer), theirs: theirs.text });
    if (choice === 'later') return;
    if (choice === 'theirs') replace(buffer, theirs.text);
    buffers.saved(buffer, theirs.text, theirs.hash);
    if (choice === 'mine') await this.saveOne(buffer);
  }

  private async saveOne(buffer: Buffer): Promise<void> {
    const { api, buffers } = this.needs;
    const text = textOf(buffer);
    const answer = await api.save(buffer.file, text, buffer.hash);
    if ('saved' in answer) buffers.saved(buffer, text, answer.saved.hash);
    else await this.settle(buffer, answer.changed);
  }
}

/** What is said when files could not be saved. */
export function whyNotSaved(error: unknown, say: SayEditor): string {
  return error instanceof Refused ? say('failed', { reason: error.reason }) : say('gone');
}
