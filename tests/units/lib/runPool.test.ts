import { expect, test } from 'vitest';
import { runPool } from '../../../src/lib/runPool.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('results are in the order of the items, whichever ends first', async () => {
  const waits = [3, 1, 2, 0];
  const results = await runPool(waits, 4, async (turns) => {
    for (let at = 0; at < turns; at++) await turn();
    return turns * 10;
  });
  expect(results).toEqual([30, 10, 20, 0]);
});

test('as many tasks run at a time as allowed, and no more', async () => {
  let running = 0;
  let most = 0;
  await runPool([...Array(10).keys()], 3, async () => {
    running += 1;
    most = Math.max(most, running);
    await turn();
    running -= 1;
  });
  expect(most).toBe(3);
});

test('after a failure no task is started, and the error is thrown once the running ones have ended', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const error = new Error('the second cannot be read');
  const run = runPool([0, 1, 2, 3], 2, async (item) => {
    begun.push(item);
    if (item === 1) throw error;
    await turn();
    ended.push(item);
  });
  await expect(run).rejects.toBe(error);
  expect({ begun, ended }).toEqual({ begun: [0, 1], ended: [0] });
});

test('of several failures the first is reported', async () => {
  const run = runPool(['first', 'second'], 2, async (name) => {
    if (name === 'second') await turn();
    throw new Error(name);
  });
  await expect(run).rejects.toThrow('first');
});

test('no items give no results', async () => {
  expect(await runPool([], 4, async () => 1)).toEqual([]);
});
