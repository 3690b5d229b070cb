import { type SetSummary, summaryAddress } from './plan.ts';
import { readSummaries } from './readSummaries.ts';

/** Fetches files of the site from its server, bypassing the browser cache. */
export class Source {
  private readonly base: string;

  /** @param base The absolute URL of the site, with a slash at its end. */
  constructor(base: string) {
    this.base = base;
  }

  async summaries(signal?: AbortSignal): Promise<SetSummary[]> {
    return readSummaries(jsonOf(await this.ask(summaryAddress, 'no-cache', signal)));
  }

  /** Throws an Error if the site fails or stops responding, or the AbortError of a stop. */
  protected async ask(address: string, cache: RequestCache, signal?: AbortSignal): Promise<ArrayBuffer> {
    const ending = new AbortController();
    const stop = () => ending.abort();
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    let timer = setTimeout(stop, mostSilenceMs);
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(stop, mostSilenceMs);
    };
    try {
      const response = await fetch(this.base + encodeURI(address), { cache, signal: ending.signal });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return await arrived(response, heard);
    } catch (error) {
      if (ending.signal.aborted && !signal?.aborted) throw new Error(`${address}: nothing arrived for ${mostSilenceMs / 1000} s`);
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }
}

/** How long the site may send nothing, in milliseconds: a slow connection sends some bytes now and then, a dead one never does. */
const mostSilenceMs = 60_000;

/** Reads all bytes of a response and calls `heard` for each part. */
async function arrived(response: Response, heard: () => void): Promise<ArrayBuffer> {
  const reader = response.body?.getReader();
  if (!reader) return response.arrayBuffer();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    heard();
    const { done, value } = await reader.read();
    if (done) return new Blob(parts).arrayBuffer();
    parts.push(value);
  }
}

export function jsonOf(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
