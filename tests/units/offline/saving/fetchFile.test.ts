import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchFile } from '../../../../src/offline/saving/fetchFile.ts';
import { EditionChanged, SavingError } from '../../../../src/offline/saving/savingError.ts';
import type { Arrived, SetSource } from '../../../../src/offline/saving/setSource.ts';

const good: Arrived = { hash: 'aaa', bytes: new ArrayBuffer(3) };
const other: Arrived = { ...good, hash: 'zzz' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Fetches from a site that gives these answers one after the other; records when, in milliseconds, and how it was asked. */
async function fetchFrom(answers: (Arrived | Error)[], isCurrent = async () => true, signal = new AbortController().signal) {
  const asked: [at: number, fresh: boolean][] = [];
  const started = Date.now();
  const source = {
    file: async (_address: string, fresh: boolean) => {
      asked.push([Date.now() - started, fresh]);
      const answer = answers[Math.min(asked.length, answers.length) - 1]!;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  } as unknown as SetSource;
  const result = fetchFile(source, ['zh/help/', 'aaa', 3], isCurrent, signal).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { result: await result, asked };
}

describe('a file that is fetched for saving', () => {
  test('is asked for once when it is the right one', async () => {
    expect(await fetchFrom([good])).toEqual({ result: good, asked: [[0, false]] });
  });

  test('is asked for three times, each after a longer pause, past what the browser remembers', async () => {
    const { result, asked } = await fetchFrom([new TypeError('Failed to fetch')]);
    expect(result).toEqual(new SavingError('network', 'zh/help/'));
    expect(asked).toEqual([
      [0, false],
      [600, true],
      [3000, true],
    ]);
    expect((await fetchFrom([new TypeError('Failed to fetch'), other, good])).result).toBe(good);
  });

  test('that is not the planned one is reported as damaged', async () => {
    expect((await fetchFrom([other])).result).toEqual(new SavingError('damaged', 'zh/help/'));
  });

  test('is given up at once when the site has a new list', async () => {
    const { result, asked } = await fetchFrom([other], async () => false);
    expect(result).toBeInstanceOf(EditionChanged);
    expect(asked).toHaveLength(1);
    expect((await fetchFrom([new Error('zh/help/: 404')], async () => false)).result).toBeInstanceOf(EditionChanged);
  });

  test('is a matter of the network when the site does not even give its list', async () => {
    const gone = async () => {
      throw new TypeError('Failed to fetch');
    };
    expect((await fetchFrom([new TypeError('Failed to fetch')], gone)).result).toEqual(new SavingError('network', 'zh/help/'));
  });

  test('is no longer fetched when the teacher stops, also during a pause', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 1000);
    const { result, asked } = await fetchFrom([new TypeError('Failed to fetch')], async () => true, stop.signal);
    expect(result).toMatchObject({ name: 'AbortError' });
    expect(asked).toHaveLength(2);
  });
});
