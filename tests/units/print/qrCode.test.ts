import { describe, expect, test } from 'vitest';
import { sheetAddress } from '../../../src/curriculum/marks/sheetAddress.ts';
import { qrCodeOf } from '../../../src/print/qrCode.ts';
import { codesIn, type GrayPicture } from '../../support/qrCodes.ts';

const address = (site: string) => sheetAddress(site, 'zh', 'G3-08', '274HQ4X');

/** A code as black and white dots, three for each module, with its quiet zone. */
function drawn({ modules, runs }: ReturnType<typeof qrCodeOf>): GrayPicture {
  const [scale, quiet] = [3, 4];
  const side = (modules + 2 * quiet) * scale;
  const pixels = new Uint8Array(side * side).fill(255);
  for (const [x, y, length] of runs)
    for (let row = 0; row < scale; row++) {
      const start = ((y + quiet) * scale + row) * side + (x + quiet) * scale;
      pixels.fill(0, start, start + length * scale);
    }
  return { pixels, width: side, height: side };
}

describe('the QR code of a sheet', () => {
  test.each([
    ['a short address', 'https://example.org', 29],
    ['a usual address', 'https://paperkite.example.org', 33],
    ['an address in a folder', 'https://organisation.example.org/kite', 33],
    ['the longest that an edition may have', `https://${'a'.repeat(40)}.example.org`, 37],
  ])('is read by a program of others: %s', async (_what, site, modules) => {
    expect(site.length).toBeLessThanOrEqual(60);
    const code = qrCodeOf(address(site));
    expect(code.modules).toBe(modules);
    const [read] = await codesIn(drawn(code));
    expect(read!.text).toBe(address(site));
    expect(['M', 'Q']).toContain(read!.level);
  });

  test('is the same each time, and says what it is by runs that do not touch', () => {
    const { runs } = qrCodeOf(address('https://example.org'));
    expect(qrCodeOf(address('https://example.org')).runs).toEqual(runs);
    expect(runs.slice(0, 3)).toEqual([[0, 0, 7], expect.arrayContaining([0]), expect.arrayContaining([0])]);
    for (const [index, [x, y]] of runs.entries()) {
      const [before, row, length] = runs[index - 1] ?? [0, -1, 0];
      if (row === y) expect(x).toBeGreaterThan(before + length);
    }
  });
});
