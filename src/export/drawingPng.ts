import { Resvg } from '@resvg/resvg-js';
import { pngOf } from '../lib/png.ts';

/** Eight strengths of black on nothing, then eight greys from black to white: all that a line drawing has, in four bits a pixel. */
const steps = 8;
const palette = Uint8Array.from([
  ...Array.from({ length: steps * 3 }, () => 0),
  ...Array.from({ length: steps }, (_, index) => Array.from({ length: 3 }, () => Math.round((255 * (index + 1)) / steps))).flat(),
]);
const opacities = Uint8Array.from(Array.from({ length: steps }, (_, index) => Math.round((255 * index) / (steps - 1))));

/** Pictures that were drawn before: the same few drawings are in all documents. */
const known = new Map<string, Uint8Array>();

/**
 * Draws an SVG in black and white as a PNG with a transparent background, `width` pixels wide. Needs no browser and no fonts: words in it are not
 * drawn. The same drawing gives the same bytes.
 */
export function drawingPng(svg: string, width: number): Uint8Array {
  const key = `${width} ${svg}`;
  let drawn = known.get(key);
  if (drawn === undefined) {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render();
    drawn = png(image.width, image.height, image.pixels);
    known.set(key, drawn);
  }
  return drawn;
}

/** A PNG with the palette, of pixels as red, green, blue and opacity, the colours multiplied by the opacity. */
function png(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const row = Math.ceil(width / 2) + 1;
  const data = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      data[y * row + 1 + (x >> 1)]! |= paletteIndex(pixels[at]!, pixels[at + 3]!) << (x % 2 === 0 ? 4 : 0);
    }
  }
  return pngOf({ width, height, colours: 'palette', rows: data }, [
    ['PLTE', palette],
    ['tRNS', opacities],
  ]);
}

/** `grey` is multiplied by `opacity`: what is dark and half transparent is black on nothing. */
function paletteIndex(grey: number, opacity: number): number {
  if (grey * 2 > opacity || (opacity === 255 && grey > 0))
    return steps + Math.max(0, Math.round((grey / Math.max(opacity, 1)) * steps) - 1);
  return Math.round((opacity / 255) * (steps - 1));
}
