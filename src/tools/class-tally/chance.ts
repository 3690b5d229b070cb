/**
 * How many percentage points two shares may differ by chance: the half width of a 95 % interval for the difference of two shares of one
 * half, as if the papers were drawn from many. It is the widest that it can be, so a smaller difference is not read as an effect.
 */
export function pointsOfChance(before: number, after: number): number {
  return Math.min(100, Math.ceil(98 * Math.sqrt(1 / before + 1 / after)));
}
