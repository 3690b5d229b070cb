import type { Reporter } from 'vitest/node';
import { seed, thorough } from './seed.ts';

/** Prints which sample was tried, so that a failure of today can be seen again tomorrow. */
export default class SampleSeed implements Reporter {
  onTestRunEnd(): void {
    if (!thorough)
      console.log(`\nA sample was tried, with seed ${seed}. The same again: PAPER_KITE_SEED=${seed}. Everything: npm run test:all`);
  }
}
