import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { type Look, look } from '../../../src/curriculum/edition/look.ts';
import { type IconName, iconPng, iconSvg, icons } from '../../../src/site/icons/icons.ts';

const blue: Look = { ...look, colours: { ...look.colours, accent: '#1f5f8b', paper: '#f4f7f9' } };
const svg = readFileSync('content/pictures/kite.svg', 'utf8');
const own: Look = { ...blue, logo: { file: 'content/pictures/kite.svg', svg } };
const names = Object.keys(icons) as IconName[];

/** The width of a PNG in pixels, which is also its height here. */
const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

/** The colour of a point of a drawing, as its red, green and blue. */
function colourAt(drawing: string, x: number, y: number): number[] {
  const image = new Resvg(drawing, { fitTo: { mode: 'width', value: 64 } }).render();
  return [...image.pixels.subarray((y * image.width + x) * 4, (y * image.width + x) * 4 + 3)];
}

describe('the icons of an edition', () => {
  test('without a theme are the files of the project', () => {
    expect(iconSvg()).toBe(readFileSync('src/site/icons/kite.svg', 'utf8'));
    for (const name of names) expect(Buffer.from(iconPng(name))).toEqual(readFileSync(`src/site/icons/kite-${name}.png`));
  });

  test.each([
    ['with colours of its own', blue],
    ['with a logo of its own', own],
  ])('%s differ, in the same sizes', (_, edition) => {
    expect(iconSvg(edition)).not.toBe(iconSvg());
    for (const name of names) {
      const png = iconPng(name, edition);
      expect(Buffer.from(png).equals(Buffer.from(iconPng(name)))).toBe(false);
      expect(sizeOf(png)).toEqual(sizeOf(iconPng(name)));
    }
  });

  test('have its paper, and its accent or its drawing', () => {
    expect(colourAt(iconSvg(blue), 5, 32)).toEqual([0xf4, 0xf7, 0xf9]);
    expect(iconSvg(blue)).toContain('stroke="#1f5f8b"');
    expect(iconSvg(blue)).not.toContain('#c8371f');
    expect(colourAt(iconSvg(own), 5, 32)).toEqual([0xf4, 0xf7, 0xf9]);
    expect(iconSvg(own)).toContain(/d="[^"]+"/.exec(svg)![0]);
  });
});
