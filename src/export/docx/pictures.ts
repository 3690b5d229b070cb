import { Resvg } from '@resvg/resvg-js';
import { grayPng } from '../grayPng.ts';

/** A picture ready to be placed; lengths in millimetres. */
export interface PlacedPicture {
  png: Buffer;
  width: number;
  height: number;
}

/** Dots per inch: as fine as a school's printer, and small enough for a file that is sent by phone. */
const resolution = 220;

/** Draws SVGs at the resolution of print. A picture that several documents show is drawn once. */
export class Pictures {
  private readonly drawn = new Map<string, PlacedPicture>();

  /** Returns a picture `width` millimetres wide. Throws an Error if the SVG cannot be read. */
  place(svg: string, width: number): PlacedPicture {
    const pixels = Math.max(1, Math.round((width / 25.4) * resolution));
    const key = `${pixels} ${svg}`;
    let found = this.drawn.get(key);
    if (!found) {
      const image = new Resvg(svg, {
        fitTo: { mode: 'width', value: pixels },
        background: '#fff',
        font: { loadSystemFonts: false },
      }).render();
      found = { png: grayPng(image.pixels, image.width, image.height), width, height: (image.height / image.width) * width };
      this.drawn.set(key, found);
    }
    return found;
  }
}
