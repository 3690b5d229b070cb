import { afterEach, describe, expect, test, vi } from 'vitest';
import { unpackJsonInBrowser } from '../../../src/lib/browser/unpackJson.ts';
import { packJson, unpackJson } from '../../../src/lib/packedJson.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a value that is packed', () => {
  const value = { entries: [{ title: '写给远方的信' }], groups: ['想家', 'homesick'], empty: null };

  test('is read again', () => {
    expect(unpackJson(packJson(value))).toEqual(value);
    expect(unpackJson(`\n  ${packJson(value)}\n`)).toEqual(value);
  });

  test('is decompressed by the browser, and by a script in one that cannot', async () => {
    expect(await unpackJsonInBrowser(`\n  ${packJson(value)}\n`)).toEqual(value);
    vi.stubGlobal('DecompressionStream', undefined);
    delete (globalThis as { DecompressionStream?: unknown }).DecompressionStream;
    expect(await unpackJsonInBrowser(packJson(value))).toEqual(value);
  });
});
