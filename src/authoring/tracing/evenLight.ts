import type { GreyImage } from './greyImage.ts';

/** How many tiles the longer side is divided into. A tile is larger than any black area, so that there is paper in it or next to it. */
const tilesAlong = 10;

/** How much of a tile may be darker than what is taken for paper. */
const share = 0.9;

/** The paper under a drawing: how bright it is all together (0 to 1), and the drawing as if it lay in even light. */
export interface EvenLight {
  brightness: number;
  image: GreyImage;
}

/**
 * Divides each pixel by the paper around it, so that the shadow of a hand or a lamp at one side is gone: 1 is paper, lower is darker. The
 * paper is what is brightest in each tile and its neighbours, with even transitions from tile to tile.
 */
export function evenLight({ width, height, values }: GreyImage): EvenLight {
  const size = Math.ceil(Math.max(width, height) / tilesAlong);
  const [columns, rows] = [Math.ceil(width / size), Math.ceil(height / size)];
  const tiles = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const inside: number[] = [];
      for (let y = row * size; y < Math.min(height, (row + 1) * size); y++)
        for (let x = column * size; x < Math.min(width, (column + 1) * size); x++) inside.push(values[y * width + x]!);
      inside.sort((a, b) => a - b);
      tiles[row * columns + column] = inside[Math.floor(share * (inside.length - 1))]!;
    }
  }
  const paper = withNeighbours(tiles, columns, rows);
  const image = { width, height, values: new Float32Array(values.length) };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const around = between(paper, columns, rows, x / size - 0.5, y / size - 0.5);
      image.values[y * width + x] = Math.min(1.2, values[y * width + x]! / Math.max(around, 0.02));
    }
  }
  const sorted = [...paper].sort((a, b) => a - b);
  return { brightness: sorted[Math.floor(sorted.length / 2)]!, image };
}

/** The second brightest of each tile and those around it: a single glaring one is not the paper. */
function withNeighbours(tiles: Float32Array, columns: number, rows: number): Float32Array {
  return tiles.map((_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const around: number[] = [];
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) around.push(tiles[y * columns + x]!);
    around.sort((a, b) => b - a);
    return around[Math.min(1, around.length - 1)]!;
  });
}

function between(tiles: Float32Array, columns: number, rows: number, x: number, y: number): number {
  const [left, top] = [clamp(x, columns - 1), clamp(y, rows - 1)];
  const [column, row] = [Math.floor(left), Math.floor(top)];
  const at = (c: number, r: number) => tiles[Math.min(r, rows - 1) * columns + Math.min(c, columns - 1)]!;
  const upper = at(column, row) + (at(column + 1, row) - at(column, row)) * (left - column);
  const lower = at(column, row + 1) + (at(column + 1, row + 1) - at(column, row + 1)) * (left - column);
  return upper + (lower - upper) * (top - row);
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

/** Below which value a pixel is a line (Otsu): where the values above and below are each as alike as can be. */
export function thresholdOf({ values }: GreyImage): number {
  const bins = 64;
  const counts = new Float64Array(bins);
  for (const value of values) counts[Math.min(bins - 1, Math.floor(value * bins))]! += 1;
  const total = values.length;
  const sum = counts.reduce((all, count, bin) => all + count * bin, 0);
  let [below, sumBelow, best, found] = [0, 0, -1, bins / 2];
  for (let bin = 0; bin < bins - 1; bin++) {
    below += counts[bin]!;
    sumBelow += counts[bin]! * bin;
    if (below === 0 || below === total) continue;
    const apart = (sumBelow / below - (sum - sumBelow) / (total - below)) ** 2 * below * (total - below);
    if (apart > best) [best, found] = [apart, bin + 1];
  }
  // Pencil is pale: nearly all that is darker than paper is drawn. Paper itself is never a line.
  return Math.min(Math.max(found / bins, 0.55), 0.85);
}
