import { createInterface } from 'node:readline';
import type { Ask } from './details.ts';

/**
 * Asks at the terminal; where no person sits at one there is nobody to ask, and nothing waits for an answer. Whoever ends the
 * questions (Ctrl+C, Ctrl+D) ends the command: nothing has been written yet.
 */
export function terminalAsk(): { ask: Ask; close: () => void } {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return { ask: undefined, close: () => {} };
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    lines.setPrompt(question);
    lines.prompt();
    const { value, done } = await answers.next();
    if (!done) return value as string;
    process.stderr.write('\nNothing was written.\n');
    process.exit(1);
  };
  return { ask, close: () => lines.close() };
}
