import { describe, expect, test } from 'vitest';
import { carried, type Texts } from '../../../../src/tools/device/deviceFile.ts';
import { changesOf, eraseAll, keptOn, putAll, thingsIn } from '../../../../src/tools/device/exchange.ts';
import { registry } from '../../../../src/tools/device/registry.ts';
import { kept } from './sampleKept.ts';

/** A browser's storage with room for so many characters. */
function storageWith(texts: Record<string, string>, room = Number.POSITIVE_INFINITY): Storage {
  const held = new Map(Object.entries(texts));
  const taken = () => [...held].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  return {
    get length() {
      return held.size;
    },
    key: (at: number) => [...held.keys()][at] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => void held.delete(key),
    setItem: (key: string, text: string) => {
      const before = held.get(key);
      held.set(key, text);
      if (taken() <= room) return;
      if (before === undefined) held.delete(key);
      else held.set(key, before);
      throw new DOMException('full', 'QuotaExceededError');
    },
    clear: () => held.clear(),
  };
}

const all: Texts = new Map(Object.entries(kept));
const file = carried(all, registry, true);

describe('what is on a device', () => {
  test('is said thing by thing, in short', () => {
    expect(thingsIn(all, registry)).toEqual([
      { thing: 'classes', inShort: '三（2）班 (1)' },
      { thing: 'pupils', inShort: '48' },
      { thing: 'tallies', inShort: '三（2）班 G3-08' },
      { thing: 'stamp', inShort: '青石镇中心小学' },
      { thing: 'pack', inShort: '我的一套' },
      { thing: 'pack', inShort: 'W02' },
      { thing: 'calendar', inShort: '' },
      { thing: 'runSheets', inShort: 'W02' },
      { thing: 'clocks', inShort: '' },
      { thing: 'printer', inShort: '' },
    ]);
  });

  test('is said even if it is damaged', () => {
    expect(thingsIn(new Map([['paper-kite:stamp', '{broken']]), registry)).toEqual([{ thing: 'stamp', inShort: '' }]);
  });

  test('is ours alone: other pages of the same host keep theirs', () => {
    const store = storageWith({ ...kept, theirs: 'x', 'paper-kites': 'x' });
    expect([...keptOn(store).keys()].sort()).toEqual(Object.keys(kept).sort());
    eraseAll(store);
    expect([store.length, store.getItem('theirs'), store.getItem('paper-kites')]).toEqual([2, 'x', 'x']);
  });

  test('is erased with what other editions have left', () => {
    const store = storageWith({ 'paper-kite.of-another-edition': 'x' });
    eraseAll(store);
    expect(store.length).toBe(0);
  });
});

describe('before a file is put on a device, it is said what becomes of each thing', () => {
  test('new, the same, or in the place of what is there', () => {
    const here = new Map([
      ['paper-kite.pupils', '52'],
      ['paper-kite:stamp', kept['paper-kite:stamp']!],
      ['paper-kite.flip', 'long-edge'],
    ]);
    const some = new Map([...file].filter(([key]) => /pupils|stamp|flip|classes/.test(key)));
    expect(changesOf(some, here, registry)).toEqual([
      { thing: 'classes', state: 'added', file: '三（2）班 (1)' },
      { thing: 'pupils', state: 'replaced', here: '52', file: '48' },
      { thing: 'stamp', state: 'same', here: '青石镇中心小学', file: '青石镇中心小学' },
      { thing: 'printer', state: 'replaced' },
    ]);
  });

  test('what is damaged here is replaced', () => {
    const here = new Map([['paper-kite.pupils', '?']]);
    expect(changesOf(new Map([['paper-kite.pupils', '48']]), here, registry)).toEqual([{ thing: 'pupils', state: 'replaced', file: '48' }]);
  });
});

describe('a file is put on a device', () => {
  test('as a whole; what it does not have stays', () => {
    const store = storageWith({ 'paper-kite.pupils': '52', 'paper-kite.later': 'x' });
    expect(putAll(file, store)).toBe(true);
    expect(keptOn(store)).toEqual(new Map([...file, ['paper-kite.later', 'x']]));
  });

  test('or not at all: when there is no room for the last thing, everything is as it was', () => {
    const before = { 'paper-kite.pupils': '52', 'paper-kite:stamp': `{"school":"${'长'.repeat(100)}"}` };
    const room = [...file].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    const store = storageWith({ ...before, theirs: 'x'.repeat(50) }, room);
    expect(putAll(file, store)).toBe(false);
    expect(keptOn(store)).toEqual(new Map(Object.entries(before)));
    expect(store.getItem('theirs')).toHaveLength(50);
  });
});
