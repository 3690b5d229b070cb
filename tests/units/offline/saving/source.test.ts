import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isStop } from '../../../../src/offline/saving/savingError.ts';
import { SetSource } from '../../../../src/offline/saving/setSource.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A site that sends one byte after each pause, in milliseconds, and then nothing more, or ends. */
function siteSending(pauses: readonly number[], ends: boolean): SetSource {
  vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
    const aborted = () => new DOMException('', 'AbortError');
    if (signal.aborted) throw aborted();
    const body = new ReadableStream<Uint8Array>({
      async start(stream) {
        signal.addEventListener('abort', () => stream.error(aborted()));
        for (const pause of pauses) {
          await new Promise((later) => setTimeout(later, pause));
          if (signal.aborted) return;
          stream.enqueue(new Uint8Array([65]));
        }
        if (ends) stream.close();
      },
    });
    return new Response(body);
  });
  return new SetSource('https://kite.example/');
}

async function outcome<T>(asked: Promise<T>): Promise<T | Error> {
  const settled = asked.catch((error: Error) => error);
  await vi.advanceTimersByTimeAsync(400_000);
  return settled;
}

test('a slow site is waited for, however long it takes in all', async () => {
  const file = await outcome(siteSending([50_000, 50_000, 50_000], true).file('zh/help/', false));
  expect(file).toMatchObject({ bytes: new TextEncoder().encode('AAA').buffer });
});

test('a site that stops sending in the middle of a file fails, and this is not a stop', async () => {
  const error = (await outcome(siteSending([1000, 1000], false).file('zh/help/', false))) as Error;
  expect(error.message).toBe('zh/help/: nothing arrived for 60 s');
  expect(isStop(error)).toBe(false);
});

test('a stop is a stop, before the file is asked for and in the middle of it', async () => {
  expect(isStop(await outcome(siteSending([], false).file('zh/help/', false, AbortSignal.abort())))).toBe(true);
  const stopping = new AbortController();
  const asked = siteSending([1000], false).file('zh/help/', false, stopping.signal);
  setTimeout(() => stopping.abort(), 2000);
  expect(isStop(await outcome(asked))).toBe(true);
});
