import { hashOf } from './hash.ts';
import { planAddress, type SetPlan } from './plan.ts';
import { readPlan } from './readPlan.ts';
import { jsonOf, Source } from './source.ts';

/** A file that arrived. */
export interface Arrived {
  hash: string;
  bytes: ArrayBuffer;
}

/** Fetches the lists of sets and their files too. */
export class SetSource extends Source {
  async plan(id: string, signal?: AbortSignal): Promise<SetPlan> {
    return readPlan(jsonOf(await this.ask(planAddress(id), 'no-cache', signal)), id);
  }

  /** Fetches a file. `fresh` downloads all of it again; otherwise the browser may revalidate its cached copy. */
  async file(address: string, fresh: boolean, signal?: AbortSignal): Promise<Arrived> {
    const bytes = await this.ask(address, fresh ? 'reload' : 'no-cache', signal);
    return { hash: await hashOf(bytes), bytes };
  }
}
