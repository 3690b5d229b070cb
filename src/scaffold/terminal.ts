import { createInterface } from 'node:readline/promises';
import type { Ask } from './details.ts';

/** Asks at the terminal; where no person sits at one there is nobody to ask, and nothing waits for an answer. */
export function terminalAsk(): { ask: Ask; close: () => void } {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return { ask: undefined, close: () => {} };
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return { ask: (question) => lines.question(question), close: () => lines.close() };
}
