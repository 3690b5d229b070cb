import { test } from 'vitest';
import { Random } from '../../src/pipeline/bench/mutation/random.ts';
import { isTriedOn, seed, thorough } from './seed.ts';

export { seed, thorough };

/**
 * Of `items`, in their order: one of each kind that `kindOf` names, and others until there are `count`; all of them when everything is
 * tried. The same for the same seed.
 */
export function sampleOf<T>(items: readonly T[], count: number, kindOf: (item: T) => string = () => ''): T[] {
  if (thorough || items.length <= count) return [...items];
  const random = new Random(seed);
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  const kinds = new Set<string>();
  const first = shuffled.filter((item) => !kinds.has(kindOf(item)) && kinds.add(kindOf(item)));
  const chosen = new Set([...new Set([...first, ...shuffled])].slice(0, Math.max(count, first.length)));
  return items.filter((item) => chosen.has(item));
}

/** For the name of a test that tries a sample: which one. */
export const tried = thorough ? 'all' : `sample ${seed}`;

/** How many days it takes until each `sometimes` was tried. */
const days = 5;

/** Whether a story of this name is tried today: one of five each day, all with everything. For `describe.runIf` around what needs one build. */
export const isTried = (name: string): boolean => thorough || isTriedOn(seed, name, days);

/**
 * A test that takes seconds and comes after one that always runs: a fifth of them is tried each day, all with everything. Never for what
 * guards people or their files: help lines, received folders, what is deleted or replaced.
 */
export function sometimes(name: string, run: () => unknown, timeout?: number): void {
  test.runIf(isTried(name))(name, run, timeout);
}
