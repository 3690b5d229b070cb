import { alone } from './alone.ts';
import type { GradeSummary } from './plan.ts';
import { saveGrade } from './save.ts';
import { Shelf } from './shelf.ts';
import { Source } from './source.ts';
import { isOutdated, type PanelState, stateOf } from './state.ts';
import { isStop, Trouble } from './trouble.ts';
import { workerReady } from './worker.ts';

/** Where a page asks for everything that has to do with saved grades: what is there, save, remove. */
export class Desk {
  readonly shelf: Shelf;
  private readonly source: Source;
  private readonly base: string;
  private asked: Promise<GradeSummary[]> | undefined;

  /** @param base The absolute URL of the site, with a slash at its end. */
  constructor(base: string) {
    this.base = base;
    this.shelf = new Shelf(base);
    this.source = new Source(base);
  }

  /** The state of a grade, by what is on the device and what the site says, if it says anything. */
  async state(id: string): Promise<PanelState> {
    const [records, unfinished, present, summary] = await Promise.all([
      this.shelf.records(),
      this.shelf.unfinished(),
      this.shelf.present(),
      this.summary(id),
    ]);
    const record = records.find((one) => one.id === id);
    const begun = unfinished.find((one) => one.id === id);
    const plan = record && isOutdated(record, summary) ? await this.source.plan(id).catch(() => undefined) : undefined;
    return stateOf({ record, begun, present, summary, plan });
  }

  /** Whether PDFs belong to what is saved, or was being saved. */
  async hadPdfs(id: string): Promise<boolean> {
    const all = [...(await this.shelf.unfinished()), ...(await this.shelf.records())];
    return all.find((one) => one.id === id)?.withPdfs ?? false;
  }

  /** Saves or updates a grade and gives the state it ends in; a failure is a state too. */
  async save(id: string, withPdfs: boolean, signal: AbortSignal, onProgress: (done: number, total: number) => void): Promise<PanelState> {
    // Asked for, not waited for: some browsers ask the person, some decide by themselves.
    void navigator.storage?.persist?.().catch(() => false);
    try {
      await alone(this.base, async () => {
        await workerReady(this.base, signal);
        await saveGrade({ id, withPdfs, shelf: this.shelf, source: this.source, signal, onProgress, room });
      });
    } catch (error) {
      if (!isStop(error)) return this.failure(id, error);
    }
    this.asked = undefined;
    return this.state(id);
  }

  async remove(id: string): Promise<PanelState> {
    return this.change(id, () => this.shelf.remove(id));
  }

  /** Throws away what was begun; a whole grade stays. */
  async discard(id: string): Promise<PanelState> {
    return this.change(id, () => this.shelf.forget(id));
  }

  private async change(id: string, work: () => Promise<void>): Promise<PanelState> {
    try {
      await alone(this.base, work);
    } catch (error) {
      return this.failure(id, error);
    }
    return this.state(id);
  }

  private async failure(id: string, error: unknown): Promise<PanelState> {
    const { reason, detail } = error instanceof Trouble ? error : new Trouble('unready');
    if (!(error instanceof Trouble)) console.error(error);
    const [records, unfinished] = await Promise.all([this.shelf.records(), this.shelf.unfinished()]);
    const has = (list: { id: string }[]) => list.some((one) => one.id === id);
    return { kind: 'failed', reason, detail, keptOld: has(records), canDiscard: has(unfinished) };
  }

  private async summary(id: string): Promise<GradeSummary | undefined> {
    this.asked ??= this.source.summaries();
    const all = await this.asked.catch(() => {
      this.asked = undefined;
      return [];
    });
    return all.find((one) => one.id === id);
  }
}

/** The bytes that the browser still grants to this site. */
async function room(): Promise<number | undefined> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}
