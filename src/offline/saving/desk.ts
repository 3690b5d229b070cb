import { alone } from './alone.ts';
import type { GradeSummary } from './plan.ts';
import type { GradeRecord } from './record.ts';
import { repair } from './repair.ts';
import { saveGrade } from './save.ts';
import { Shelf } from './shelf.ts';
import { Source } from './source.ts';
import { isOutdated, type PanelState, stateOf } from './state.ts';
import { isStop, Trouble } from './trouble.ts';
import { workerReady } from './worker.ts';

/** How long the panels wait for the site before they show what is on the device, in milliseconds. */
const patience = 4000;

/** What lies on the device. */
interface Kept {
  records: GradeRecord[];
  unreadable: string[];
  unfinished: GradeRecord[];
}

/** Where a page asks for everything that has to do with saved grades: what is there, save, remove. */
export class Desk {
  private readonly shelf: Shelf;
  private readonly source: Source;
  private readonly base: string;
  /** Called when the site answers after the panels have stopped waiting for it. */
  onLateAnswer: () => void = () => undefined;
  private asked: Promise<GradeSummary[]> | undefined;
  private isLate = false;

  /** @param base The absolute URL of the site, with a slash at its end. */
  constructor(base: string) {
    this.base = base;
    this.shelf = new Shelf(base);
    this.source = new Source(base);
  }

  /** The state of a grade, by what is on the device and what the site says, if it says anything; a failure is a state too. */
  async state(id: string): Promise<PanelState> {
    try {
      const [{ records, unreadable, unfinished }, present, summary] = await Promise.all([
        this.kept(),
        this.shelf.present(),
        this.summary(id),
      ]);
      const record = records.find((one) => one.id === id);
      const begun = unfinished.find((one) => one.id === id);
      const plan = record && isOutdated(record, summary) ? await this.source.plan(id).catch(() => undefined) : undefined;
      return stateOf({ record, isUnreadable: unreadable.includes(id), begun, present, summary, plan });
    } catch (error) {
      return this.failure(id, error);
    }
  }

  /** Whether PDFs belong to what is saved, or was being saved. */
  async hadPdfs(id: string): Promise<boolean> {
    const { records, unfinished } = await this.keptOrNothing();
    return [...unfinished, ...records].find((one) => one.id === id)?.withPdfs ?? false;
  }

  /** Every whole grade; none where the browser refuses to say. */
  async records(): Promise<GradeRecord[]> {
    return (await this.keptOrNothing()).records;
  }

  /** Puts right what cannot be read, as far as the site can be asked; what is left is said by its panel. */
  async repair(): Promise<void> {
    try {
      const signal = AbortSignal.timeout(patience);
      if ((await this.shelf.unreadable()).length > 0) await alone(this.base, () => repair(this.shelf, this.source, signal));
    } catch {
      // Until the page is opened again.
    }
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
    const { records, unfinished } = await this.keptOrNothing();
    const has = (list: { id: string }[]) => list.some((one) => one.id === id);
    return { kind: 'failed', reason, detail, keptOld: has(records), canDiscard: has(unfinished) };
  }

  private async kept(): Promise<Kept> {
    const [records, unreadable, unfinished] = await Promise.all([this.shelf.records(), this.shelf.unreadable(), this.shelf.unfinished()]);
    return { records, unreadable, unfinished };
  }

  /** Some browsers refuse their caches: when cookies are blocked, when the disk is damaged. */
  private keptOrNothing(): Promise<Kept> {
    return this.kept().catch(() => ({ records: [], unreadable: [], unfinished: [] }));
  }

  private async summary(id: string): Promise<GradeSummary | undefined> {
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

/** The bytes that the browser still grants to this site. */
async function room(): Promise<number | undefined> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}
