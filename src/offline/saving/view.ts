import { fill } from '../../i18n/say.ts';
import { sizeOf } from '../../i18n/size.ts';
import type { PanelState } from './state.ts';
import type { SavingWords } from './words.ts';

/** The buttons of a panel. `save` also continues, updates and tries again. */
export type Action = 'save' | 'addPdfs' | 'stop' | 'discard' | 'remove';

/** The texts of a panel. A button without a label is not shown. */
export interface View {
  say: string;
  buttons: Partial<Record<Action, string>>;
  /** The label of the checkbox for PDFs. */
  choice?: string;
  progress?: { done: number; total: number; text: string };
}

/** Returns the texts for a state. `withPdfs` is the state of the checkbox. */
export function viewOf(state: PanelState, words: SavingWords, withPdfs: boolean): View {
  switch (state.kind) {
    case 'unreachable':
      return { say: words.unreachable, buttons: {} };
    case 'unreadable':
      return { say: words.unreadable, buttons: { save: words.retry, remove: words.remove } };
    case 'unsaved':
      return {
        say: fill(words.unsaved, { pages: sizeOf(state.pages) }),
        buttons: { save: fill(words.save, { size: sizeOf(state.pages + (withPdfs ? state.pdfs : 0)) }) },
        ...(state.pdfs > 0 ? { choice: fill(words.withPdfs, { size: sizeOf(state.pdfs) }) } : {}),
      };
    case 'saving': {
      const { done, total } = state;
      const text = fill(words.amount, { done: sizeOf(done), total: sizeOf(total) });
      return { say: words.saving, buttons: { stop: words.stop }, progress: { done, total, text } };
    }
    case 'stopped': {
      const say = fill(words.stopped, { done: sizeOf(state.done), total: sizeOf(state.total) });
      return { say: joined(say, state.keptOld && words.kept), buttons: { save: words.continue, discard: words.discard } };
    }
    case 'saved': {
      const { record, bytes, morePdfs } = state;
      const say = fill(record.withPdfs ? words.savedWithPdfs : words.saved, { ...editionOf(record), size: sizeOf(bytes) });
      return {
        say,
        buttons: { ...(morePdfs > 0 ? { addPdfs: fill(words.addPdfs, { size: sizeOf(morePdfs) }) } : {}), remove: words.remove },
      };
    }
    case 'outdated': {
      const blanks = { ...editionOf(state.record), changed: sizeOf(state.changed) };
      const say = fill(state.isIncomplete ? words.incomplete : words.outdated, blanks);
      return { say, buttons: { save: fill(words.update, blanks), remove: words.remove } };
    }
    case 'failed': {
      const { reason, detail, keptOld, canDiscard } = state;
      const say = fill(words.failed[reason], { file: detail, size: sizeOf(Number(detail)) });
      return {
        say: joined(say, keptOld && words.kept),
        buttons: { save: words.retry, ...(canDiscard ? { discard: words.discard } : {}), ...(keptOld ? { remove: words.remove } : {}) },
      };
    }
  }
}

function editionOf({ version, date }: { version: string; date: string }): Record<string, string> {
  return { version, date };
}

function joined(...sentences: (string | false)[]): string {
  return sentences.filter(Boolean).join(' ');
}
