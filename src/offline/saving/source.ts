import { hashOf } from './hash.ts';
import { type GradePlan, type GradeSummary, planAddress, summaryAddress } from './plan.ts';
import { readPlan, readSummaries } from './readPlan.ts';

/** A file that arrived. */
export interface Arrived {
  hash: string;
  bytes: ArrayBuffer;
}

/** The site on its server, asked without the browser's own memory in between. */
export class Source {
  private readonly base: string;

  /** @param base The absolute URL of the site, with a slash at its end. */
  constructor(base: string) {
    this.base = base;
  }

  async summaries(signal?: AbortSignal): Promise<GradeSummary[]> {
    return readSummaries(await (await this.ask(summaryAddress, 'no-cache', signal)).json());
  }

  async plan(id: string, signal?: AbortSignal): Promise<GradePlan> {
    return readPlan(await (await this.ask(planAddress(id), 'no-cache', signal)).json(), id);
  }

  /** Fetches a file. `fresh` asks for all of it anew; otherwise the browser may find that what it has is still good. */
  async file(address: string, fresh: boolean, signal?: AbortSignal): Promise<Arrived> {
    const response = await this.ask(address, fresh ? 'reload' : 'no-cache', signal);
    const bytes = await response.arrayBuffer();
    return { hash: await hashOf(bytes), bytes };
  }

  private async ask(address: string, cache: RequestCache, signal?: AbortSignal): Promise<Response> {
    const response = await fetch(this.base + encodeURI(address), { cache, ...(signal ? { signal } : {}) });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response;
  }
}
