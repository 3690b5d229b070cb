import { Random } from '../mutation/random.ts';

/**
 * Chooses `count` of `kinds` by a seed, the same ones in each run: first each kind once, in a random order, and then at random. If `count` is
 * smaller than the number of kinds, some are left out.
 */
export function chooseKinds<Kind>(kinds: readonly Kind[], count: number, seed: number): Kind[] {
  const random = new Random(seed);
  const left = [...kinds];
  return Array.from({ length: count }, () => (left.length > 0 ? left.splice(random.below(left.length), 1)[0]! : random.of(kinds)));
}
