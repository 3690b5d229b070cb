import { createHash, randomBytes, randomInt } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../../src/offline/copy/digest.ts';
import { Sha256 } from '../../../../src/offline/copy/sha256.ts';

const ofNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const ours = (bytes: Uint8Array) => new Sha256().update(bytes).digest();

describe('our own SHA-256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('gives the standard’s own answer to “%s”', (text, sum) => {
    expect(ours(new TextEncoder().encode(text))).toBe(sum);
  });

  test('agrees with Node for every length up to four blocks', () => {
    for (let length = 0; length <= 256; length++) {
      const bytes = randomBytes(length);
      expect(ours(bytes), `${length} bytes: ${bytes.toString('hex')}`).toBe(ofNode(bytes));
    }
  });

  test('agrees with Node for a million bytes, in whatever pieces they come', () => {
    const bytes = randomBytes(1_000_003);
    for (let round = 0; round < 5; round++) {
      const hash = new Sha256();
      const pieces: number[] = [];
      for (let at = 0; at < bytes.length; ) {
        const length = Math.min(bytes.length - at, randomInt(round < 3 ? 200 : 200_000));
        hash.update(bytes.subarray(at, at + length));
        pieces.push(length);
        at += length;
      }
      expect(hash.digest(), `pieces of ${pieces.slice(0, 50).join(' ')} …`).toBe(ofNode(bytes));
    }
  });
});

describe('the sum of a file', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each(['the browser’s own', 'ours, where the browser has none'])('is the same by %s', async (by) => {
    if (by.startsWith('ours')) vi.stubGlobal('crypto', {});
    for (const length of [0, 1, 300_000, 1_000_000]) {
      const bytes = new Uint8Array(randomBytes(length));
      expect(await sha256(bytes)).toBe(ofNode(bytes));
    }
  });

  test('ours lets the page live: whatever waits its turn gets it before a large file is done', async () => {
    vi.stubGlobal('crypto', {});
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    await sha256(new Uint8Array(20_000_000));
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(1);
  });
});
