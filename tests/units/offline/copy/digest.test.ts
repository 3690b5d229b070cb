import { createHash, randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../../src/offline/copy/digest.ts';

const ofNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the sum of a file', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each(['the browser’s own', 'the library’s, where the browser has none'])('is the same by %s', async (by) => {
    if (by.startsWith('the library')) vi.stubGlobal('crypto', {});
    expect(await sha256(new Uint8Array(Buffer.from('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    // Around one block, around one piece, and several pieces.
    for (const length of [0, 55, 56, 63, 64, 65, 262_143, 262_144, 262_145, 1_000_003]) {
      const bytes = new Uint8Array(randomBytes(length));
      expect(await sha256(bytes), `${length} bytes`).toBe(ofNode(bytes));
    }
  });

  test('lets the page live where the browser has none: what waits gets its turn before a large file is done', async () => {
    vi.stubGlobal('crypto', {});
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    await sha256(new Uint8Array(20_000_000));
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(1);
  });
});
