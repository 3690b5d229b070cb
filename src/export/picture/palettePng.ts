import { look } from '../../curriculum/edition/look.ts';
import { inks } from '../../curriculum/schema/editionLook.ts';
import { pngOf } from '../../lib/png.ts';
import { once } from '../../lib/whenAsked.ts';

/** Red, green and blue. */
type Colour = readonly [number, number, number];

const [paper, sheet, rule, accent, ink] = [look.colours.paper, look.colours.sheet, look.colours.rule, look.colours.accent, inks.ink].map(
  (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Colour,
) as [Colour, Colour, Colour, Colour, Colour];

/** Sixteen colours, four bits a pixel: paper to ink in ten steps, paper to accent in four, the sheet and the rule. */
const colours: readonly Colour[] = [
  ...Array.from({ length: 10 }, (_, step) => between(paper, ink, step / 9)),
  ...Array.from({ length: 4 }, (_, step) => between(paper, accent, (step + 1) / 4)),
  sheet,
  rule,
];
const palette = Uint8Array.from(colours.flat());

/** The nearest colour of the palette for each colour of six bits a channel. */
const nearest = once(() => {
  const all = [...Array(64).keys()].map((six) => (six << 2) | (six >> 4));
  return Uint8Array.from(all.flatMap((red) => all.flatMap((green) => all.map((blue) => indexOfNearest(red, green, blue)))));
});

function indexOfNearest(red: number, green: number, blue: number): number {
  let [found, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, [r, g, b]] of colours.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [found, least] = [index, distance];
  }
  return found;
}

function between(from: Colour, to: Colour, share: number): Colour {
  return from.map((channel, index) => Math.round(channel + (to[index]! - channel) * share)) as unknown as Colour;
}

/** What a PNG says of itself. */
export interface PictureWords {
  title: string;
  /** All words that are drawn. */
  description: string;
}

/**
 * Encodes an opaque picture in the sixteen colours of the cards. `rgba` holds four bytes for each pixel, row by row. The same pixels always
 * give the same bytes.
 */
export function palettePng(rgba: Uint8Array, width: number, height: number, { title, description }: PictureWords): Buffer {
  const bytesPerRow = Math.ceil(width / 2) + 1;
  const rows = new Uint8Array(bytesPerRow * height);
  const indexes = nearest();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const index = indexes[((rgba[at]! >> 2) << 12) | ((rgba[at + 1]! >> 2) << 6) | (rgba[at + 2]! >> 2)]!;
      rows[y * bytesPerRow + 1 + (x >> 1)]! |= x % 2 === 0 ? index << 4 : index;
    }
  }
  return pngOf({ width, height, colours: 'palette', rows, effort: 'less' }, [
    ['PLTE', palette],
    ['iTXt', textChunk('Title', title)],
    ['iTXt', textChunk('Description', description)],
  ]);
}

/** Words in UTF-8, not compressed: keyword, no compression, no language, no translated keyword, the words. */
function textChunk(keyword: string, words: string): Uint8Array {
  return Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(words, 'utf8')]);
}
