/** Twentieths of a point, the unit of most lengths in WordprocessingML. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Twentieths of a point from points. */
export function pointTwips(points: number): number {
  return Math.round(points * 20);
}

/** Half points, the unit of the size of type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
