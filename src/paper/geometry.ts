/** The visible part of a page: its edges in the page's own coordinates, and its size after rotation. All in points. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
  /** Clockwise rotation for display. */
  turn: 0 | 90 | 180 | 270;
  width: number;
  height: number;
}

/** A rectangle on a sheet, from its lower left corner. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** Returns the matrix that centres a page in a place, upright and as large as fits. */
export function matrixFor(box: Box, place: Place): Matrix {
  const scale = Math.min(place.width / box.width, place.height / box.height);
  const x = place.x + (place.width - box.width * scale) / 2;
  const y = place.y + (place.height - box.height * scale) / 2;
  const { left, bottom, right, top } = box;
  switch (box.turn) {
    case 0:
      return [scale, 0, 0, scale, x - left * scale, y - bottom * scale];
    case 90:
      return [0, -scale, scale, 0, x - bottom * scale, y + right * scale];
    case 180:
      return [-scale, 0, 0, -scale, x + right * scale, y + top * scale];
    case 270:
      return [0, scale, -scale, 0, x + top * scale, y - left * scale];
  }
}
