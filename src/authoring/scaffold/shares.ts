/** Divides whole minutes by weights, at least one minute each; the sum is exactly `total`. Needs `total` ≥ the number of weights. */
export function shares(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const whole = weights.map((weight) => Math.max(1, Math.floor((total * weight) / sum)));
  const missing = (index: number) => (total * weights[index]!) / sum - whole[index]!;
  for (let left = total - whole.reduce((a, b) => a + b, 0); left !== 0; left -= Math.sign(left)) {
    const places = whole.map((_, index) => index).filter((index) => left > 0 || whole[index]! > 1);
    const neediest = places.reduce((best, index) => ((missing(index) - missing(best)) * left > 0 ? index : best));
    whole[neediest]! += Math.sign(left);
  }
  return whole;
}
