import { afterEach, describe, expect, test, vi } from 'vitest';
import { recallPupils } from '../../../../src/tools/class-size/storage.ts';
import { fromHash } from '../../../../src/tools/pack-builder/ui/address.ts';
import { recallPack } from '../../../../src/tools/pack-builder/ui/storage.ts';
import { clockFrom, displayOf } from '../../../../src/tools/run-sheet/clock.ts';
import { personalFrom } from '../../../../src/tools/run-sheet/personal.ts';
import { recallFlip } from '../../../../src/tools/save-paper/storage.ts';
import { recall } from '../../../../src/tools/shared/storage.ts';
import { nameOf, piecesFor } from '../../../../src/tools/stamp/stamp.ts';
import { recallStamp } from '../../../../src/tools/stamp/storage.ts';
import { recallClasses } from '../../../../src/tools/this-week/storage.ts';

afterEach(() => vi.unstubAllGlobals());

const deep = `${'{"people":'.repeat(500)}1${'}'.repeat(500)}`;

/** Values that may be in a device's storage after years of other editions, other pages on the same host, and damage. */
const spoiled = [
  '',
  '{broken',
  'null',
  'undefined',
  'true',
  '0',
  '-1e308',
  '[]',
  '[null,[],{}]',
  '"x"',
  '{}',
  deep,
  'x'.repeat(300_000),
  '\u0000\ud800%E9',
  '{"shown":{},"classes":[null,{"id":"c1","grade":10},{"id":"__proto__","grade":3},{"id":5,"grade":3,"taught":"x"}]}',
  '{"school":5,"className":[],"contact":"constructor","people":[1,null,"x"]}',
  '{"school":"青石镇","contact":"constructor","people":{"__proto__":{"name":5},"a":null}}',
  '{"leads":"abc","names":{"length":3}}',
  '{"leads":{"a":5,"__proto__":"x"},"names":5}',
  '{"clock":{"session":"0","at":0},"open":1}',
  '{"clock":{"session":0,"at":1e300,"step":"a","began":1e308,"before":1e308,"runningSince":null}}',
  '{"clock":{"session":0,"at":-1,"began":0,"before":0,"runningSince":null}}',
  'd=%E9.%00&title=%',
  `d=${'a.'.repeat(5000)}`,
];

const steps = [{ id: 'a', title: 'a', minutes: 10 }];

/** Reads the saved data of each tool and checks what must hold for any content. */
const tools: Record<string, () => void> = {
  'paper-kite:stamp': () => {
    const stamp = recallStamp();
    if (!stamp) return;
    const words = [...piecesFor('corner', stamp), ...piecesFor('constructor', stamp), nameOf(stamp)];
    expect(words.filter((word) => typeof word !== 'string' || word.includes('Object'))).toEqual([]);
  },
  'paper-kite.flip': () => expect([undefined, 'none', 'short-edge', 'long-edge']).toContain(recallFlip()),
  'paper-kite.pupils': () => expect(recallPupils()).toBeUndefined(),
  'paper-kite.classes': () => {
    const { shown, classes } = recallClasses();
    expect([shown, classes]).toEqual(['', []]);
  },
  'paper-kite.pack': () => {
    const { ids, title } = fromHash(recallPack('now') ?? '').pack;
    expect(ids.length).toBeLessThanOrEqual(200);
    expect(title.length).toBeLessThanOrEqual(60);
  },
  'paper-kite.pack-before': () => expect(Array.isArray(fromHash(recallPack('earlier') ?? '').pack.ids)).toBe(true),
  'paper-kite:run-sheet:w02': () => {
    const { leads, names } = personalFrom(recall('paper-kite:run-sheet:w02'));
    expect(Object.values(leads).every((name) => typeof name === 'string')).toBe(true);
    expect(typeof names).toBe('string');
  },
  'paper-kite:run-sheet-clock:w02': () => {
    const kept = recall('paper-kite:run-sheet-clock:w02') as { clock?: unknown } | undefined;
    const clock = clockFrom(kept?.clock, [steps]);
    if (clock) expect(Number.isNaN(new Date(displayOf(clock, steps, 0).ends).getTime())).toBe(false);
  },
};

describe('whatever a device holds in its place, what is read from it can be used', () => {
  test.each(Object.keys(tools))('%s', (key) => {
    for (const value of spoiled) {
      vi.stubGlobal('localStorage', { getItem: (asked: string) => (asked === key ? value : null) });
      try {
        tools[key]!();
      } catch (error) {
        throw new Error(`${key} = ${value.slice(0, 100)}`, { cause: error });
      }
    }
  });
});
