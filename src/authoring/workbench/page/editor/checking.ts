import type { CheckAnswer } from '../../editor/protocol.ts';
import type { EditorApi } from './api.ts';

/** How long to wait after a key, in milliseconds. */
const settleMs = 200;

/** Checks the unsaved texts while someone types: one check at a time, and again when something was typed in the meantime. */
export class Checking {
  private readonly api: EditorApi;
  private readonly texts: () => Readonly<Record<string, string>>;
  private readonly answered: (answer: CheckAnswer) => void;
  /** The texts that the last answer is about. */
  private checked: Readonly<Record<string, string>> = {};
  private waiting: number | undefined;
  private running: Promise<void> | undefined;
  private isStale = false;

  constructor(api: EditorApi, texts: () => Readonly<Record<string, string>>, answered: (answer: CheckAnswer) => void) {
    this.api = api;
    this.texts = texts;
    this.answered = answered;
  }

  /** Checks a moment after the last call. `address` is the text that is shown. */
  soon(address: string): void {
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => void this.now(address), settleMs);
  }

  /** Checks at once; resolves when the answer is about the texts as they are. */
  async now(address: string): Promise<void> {
    clearTimeout(this.waiting);
    this.isStale = true;
    this.running ??= this.run(address).finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  /** Whether the last answer is about the text of a file as it is. */
  isAbout(file: string, text: string): boolean {
    return this.checked[file] === undefined ? this.texts()[file] === undefined : this.checked[file] === text;
  }

  private async run(address: string): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      const texts = this.texts();
      try {
        const answer = await this.api.check(address, texts);
        this.checked = texts;
        if (!this.isStale) this.answered(answer);
      } catch {
        // The server has ended, which the page says already.
        return;
      }
    }
  }
}
