import { afterEach, expect, test, vi } from 'vitest';
import { emptyStamp, type Stamp } from '../../../../src/tools/stamp/stamp.ts';
import { followStamp } from '../../../../src/tools/stamp/storage.ts';

afterEach(() => vi.unstubAllGlobals());

/** A fake window with its localStorage; `send` dispatches an event of the browser. */
function device(): { kept: Map<string, string>; send: (name: string, event: object) => void; listens: () => number } {
  const kept = new Map<string, string>();
  const listeners = new Map<string, (event: object) => void>();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null });
  vi.stubGlobal('addEventListener', (name: string, listener: (event: object) => void) => listeners.set(name, listener));
  vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
  return { kept, send: (name, event) => listeners.get(name)?.(event), listens: () => listeners.size };
}

test('reports a stamp that another page has changed or erased, also when the page is restored from the cache', () => {
  const { kept, send, listens } = device();
  const reported: (Stamp | undefined)[] = [];
  const end = followStamp((stamp) => reported.push(stamp));
  const stamp = { ...emptyStamp, school: '青石镇中心小学' };
  kept.set('paper-kite:stamp', JSON.stringify(stamp));
  send('storage', { key: 'paper-kite.pack' });
  send('pageshow', { persisted: false });
  expect(reported).toEqual([]);
  send('storage', { key: 'paper-kite:stamp' });
  kept.clear();
  send('pageshow', { persisted: true });
  expect(reported).toEqual([stamp, undefined]);
  end();
  expect(listens()).toBe(0);
});
