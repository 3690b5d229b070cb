/** A picture in shades of grey, row by row: 0 is black, 1 is white. Nothing is outside of it. */
export interface GreyImage {
  width: number;
  height: number;
  values: Float32Array;
}

/** Returns an image whose longer side has at most `most` pixels; each pixel is the mean of those it replaces. */
export function reduced(image: GreyImage, most: number): GreyImage {
  const factor = Math.max(image.width, image.height) / most;
  if (factor <= 1) return image;
  const [width, height] = [image.width, image.height].map((side) => Math.max(1, Math.round(side / factor))) as [number, number];
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = span(y, height, image.height);
    for (let x = 0; x < width; x++) {
      const [left, right] = span(x, width, image.width);
      let sum = 0;
      for (let row = top; row < bottom; row++)
        for (let column = left; column < right; column++) sum += image.values[row * image.width + column]!;
      values[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width, height, values };
}

/** The pixels of a side of `from` that become pixel `index` of a side of `to`. */
function span(index: number, to: number, from: number): [number, number] {
  const first = Math.floor((index * from) / to);
  return [first, Math.max(first + 1, Math.floor(((index + 1) * from) / to))];
}

/** Returns the image with each pixel as the mean of itself and its neighbours: the grain of paper and of JPEG goes, lines stay. */
export function softened({ width, height, values }: GreyImage): GreyImage {
  const along = (from: Float32Array, step: number, place: (index: number) => number, length: number) =>
    from.map((value, index) => {
      const at = place(index);
      return (from[at > 0 ? index - step : index]! + 2 * value + from[at < length - 1 ? index + step : index]!) / 4;
    });
  const rows = along(values, 1, (index) => index % width, width);
  return { width, height, values: along(rows, width, (index) => Math.floor(index / width), height) };
}

/** Returns the image on its side or head, as a camera noted it: 1 to 8 as in Exif. */
export function turned(image: GreyImage, orientation: number): GreyImage {
  if (orientation < 2 || orientation > 8) return image;
  const swaps = orientation >= 5;
  const [width, height] = swaps ? [image.height, image.width] : [image.width, image.height];
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [across, down] = swaps ? [y, x] : [x, y];
      const column = [2, 3, 7, 8].includes(orientation) ? image.width - 1 - across : across;
      const row = [3, 4, 6, 7].includes(orientation) ? image.height - 1 - down : down;
      values[y * width + x] = image.values[row * image.width + column]!;
    }
  }
  return { width, height, values };
}
