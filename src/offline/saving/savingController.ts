import type { SetPlan, SetSummary } from './plan.ts';
import type { SetRecord } from './record.ts';
import { SavedStore } from './savedStore.ts';
import type { SavedWriter } from './savedWriter.ts';
import { isStop, SavingError } from './savingError.ts';
import { Source } from './source.ts';
import { isOutdated, type PanelState, stateOf } from './state.ts';

/** How long the panels wait for the site before they show the state of the device, in milliseconds. */
const patience = 4000;

type SavingCode = typeof import('./savingCode.ts');

let code: Promise<SavingCode> | undefined;

/** Loads what is needed to save, once. If that fails, it fails until the page is reloaded: browsers do not try again. */
export function savingCode(): Promise<SavingCode> {
  code ??= import('./savingCode.ts');
  return code;
}

/** The sets on the device. */
interface Kept {
  records: SetRecord[];
  unreadable: string[];
  unfinished: SetRecord[];
}

/** Lists, saves, updates and removes sets for the panels of a page. */
export class SavingController {
  private readonly store: SavedStore;
  private readonly source: Source;
  private readonly base: string;
  /** Called if the site responds after the panels have stopped waiting for it. */
  onLateAnswer: () => void = () => undefined;
  private asked: Promise<SetSummary[]> | undefined;
  private isLate = false;

  /** @param base The absolute URL of the site, with a slash at its end. */
  constructor(base: string) {
    this.base = base;
    this.store = new SavedStore(base);
    this.source = new Source(base);
  }

  /** Returns whether the browser lets this site use its caches. Some refuse when cookies are blocked, and some private windows do. */
  async isAllowed(): Promise<boolean> {
    return this.store.records().then(
      () => true,
      () => false,
    );
  }

  /** Returns the state of a set from the device and, if it responds, the site. An error is a state too. */
  async state(id: string): Promise<PanelState> {
    try {
      const [{ records, unreadable, unfinished }, present, summary] = await Promise.all([
        this.kept(),
        this.store.present(),
        this.summary(id),
      ]);
      const record = records.find((one) => one.id === id);
      const begun = unfinished.find((one) => one.id === id);
      const plan = record && isOutdated(record, summary) ? await this.plan(id) : undefined;
      return stateOf({ record, isUnreadable: unreadable.includes(id), begun, present, summary, plan });
    } catch (error) {
      return this.failure(id, error);
    }
  }

  /** Returns whether a saved or unfinished set includes PDFs. */
  async hadPdfs(id: string): Promise<boolean> {
    const { records, unfinished } = await this.keptOrNothing();
    return [...unfinished, ...records].find((one) => one.id === id)?.withPdfs ?? false;
  }

  /** Repairs records that cannot be read, if the site responds; the panels report the others. */
  async repair(): Promise<void> {
    try {
      const signal = AbortSignal.timeout(patience);
      if ((await this.store.unreadable()).length === 0) return;
      await this.write(({ repair, SetSource }, store) => repair(store, new SetSource(this.base), signal));
    } catch {
      // Tried again when the page is opened again.
    }
  }

  /** Saves or updates a set and returns its new state. An error is a state too. */
  async save(id: string, withPdfs: boolean, signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<PanelState> {
    // Not awaited: some browsers ask the user, others decide by themselves.
    void navigator.storage?.persist?.().catch(() => false);
    try {
      await this.write(async ({ freeBytes, saveSet, SetSource, workerReady }, store) => {
        await workerReady(this.base, signal);
        await saveSet({ id, withPdfs, store, source: new SetSource(this.base), signal, onProgress, freeBytes });
      });
    } catch (error) {
      if (!isStop(error)) return this.failure(id, error);
    }
    this.asked = undefined;
    return this.state(id);
  }

  async remove(id: string): Promise<PanelState> {
    return this.change(id, (store) => store.remove(id));
  }

  /** Removes an unfinished set; a complete one is kept. */
  async discard(id: string): Promise<PanelState> {
    return this.change(id, (store) => store.forget(id));
  }

  private async change(id: string, work: (store: SavedWriter) => Promise<void>): Promise<PanelState> {
    try {
      await this.write((_, store) => work(store));
    } catch (error) {
      return this.failure(id, error);
    }
    return this.state(id);
  }

  /** Runs work that changes the store, while no other window does. */
  private async write(work: (code: SavingCode, store: SavedWriter) => Promise<unknown>): Promise<void> {
    const loaded = await savingCode();
    await loaded.withWriteLock(this.base, () => work(loaded, new loaded.SavedWriter(this.base)));
  }

  private async failure(id: string, error: unknown): Promise<PanelState> {
    const { reason, detail } = error instanceof SavingError ? error : new SavingError('unready');
    if (!(error instanceof SavingError)) console.error(error);
    const { records, unfinished } = await this.keptOrNothing();
    const has = (list: { id: string }[]) => list.some((one) => one.id === id);
    return { kind: 'failed', reason, detail, keptOld: has(records), canDiscard: has(unfinished) };
  }

  /** Returns the list of a set as the site has it now; undefined if it does not respond. */
  private async plan(id: string): Promise<SetPlan | undefined> {
    try {
      const { SetSource } = await savingCode();
      return await new SetSource(this.base).plan(id);
    } catch {
      return undefined;
    }
  }

  private async kept(): Promise<Kept> {
    const [records, unreadable, unfinished] = await Promise.all([this.store.records(), this.store.unreadable(), this.store.unfinished()]);
    return { records, unreadable, unfinished };
  }

  /** Some browsers deny access to caches, for example if cookies are blocked or the disk is damaged. */
  private keptOrNothing(): Promise<Kept> {
    return this.kept().catch(() => ({ records: [], unreadable: [], unfinished: [] }));
  }

  private async summary(id: string): Promise<SetSummary | undefined> {
    this.asked ??= this.source.summaries();
    const answer = this.asked.catch(() => {
      this.asked = undefined;
      return [];
    });
    const all = await Promise.race([answer, after(patience)]);
    if (all === undefined && !this.isLate) {
      this.isLate = true;
      void answer.then(() => this.onLateAnswer());
    }
    return all?.find((one) => one.id === id);
  }
}

function after(ms: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), ms));
}
