import type { Reporter } from 'vitest/node';
import { seed, thorough } from './seed.ts';
import { leftForOtherDays } from './turns.ts';

/** Prints which sample was tried, so that a failure of today can be seen again tomorrow. */
export default class SampleSeed implements Reporter {
  onTestRunEnd(): void {
    if (thorough) return;
    const others = leftForOtherDays(process.argv.slice(2)).length;
    const files = others === 0 ? '' : ` ${others} files of tests have their turn on another day.`;
    console.log(`\nA sample was tried, with seed ${seed}.${files} The same again: PAPER_KITE_SEED=${seed}. Everything: npm run test:all`);
  }
}
