import { createInterface } from 'node:readline';
import type { Localized } from '../../curriculum/locale.ts';
import type { Ask } from './details.ts';

/**
 * Asks at the terminal, in the language that `translate` selects. Without an interactive terminal there is no one to ask, and nothing waits for
 * an answer. Ctrl+C or Ctrl+D ends the command: nothing has been written yet.
 */
export function terminalAsk(translate: (words: Localized) => string): { ask: Ask; close: () => void } {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return { ask: undefined, close: () => {} };
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: Localized): Promise<string> => {
    lines.setPrompt(translate(question));
    lines.prompt();
    const { value, done } = await answers.next();
    if (!done) return value as string;
    process.stderr.write(`\n${translate({ zh: '什么都没有写。', en: 'Nothing was written.' })}\n`);
    process.exit(1);
  };
  return { ask, close: () => lines.close() };
}
