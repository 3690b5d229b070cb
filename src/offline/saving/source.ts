import { type GradePlan, type GradeSummary, planAddress, summaryAddress } from './plan.ts';

/** How many characters of a SHA-256 name a file: 128 bits. */
export const hashLength = 32;

/** A file that arrived. */
export interface Arrived {
  hash: string;
  bytes: ArrayBuffer;
  type: string;
}

/** The site on its server, asked without the browser's own memory in between. */
export class Source {
  private readonly base: string;

  /** @param base The absolute URL of the site, with a slash at its end. */
  constructor(base: string) {
    this.base = base;
  }

  async summaries(signal?: AbortSignal): Promise<GradeSummary[]> {
    return (await this.ask(summaryAddress, 'no-cache', signal)).json() as Promise<GradeSummary[]>;
  }

  async plan(id: string, signal?: AbortSignal): Promise<GradePlan> {
    return (await this.ask(planAddress(id), 'no-cache', signal)).json() as Promise<GradePlan>;
  }

  /** Fetches a file. `fresh` asks for all of it anew; otherwise the browser may find that what it has is still good. */
  async file(address: string, fresh: boolean, signal?: AbortSignal): Promise<Arrived> {
    const response = await this.ask(address, fresh ? 'reload' : 'no-cache', signal);
    const bytes = await response.arrayBuffer();
    return { hash: await hashOf(bytes), bytes, type: response.headers.get('content-type') ?? 'application/octet-stream' };
  }

  private async ask(address: string, cache: RequestCache, signal?: AbortSignal): Promise<Response> {
    const response = await fetch(this.base + encodeURI(address), { cache, ...(signal ? { signal } : {}) });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response;
  }
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashLength);
}
