import { diskError } from '../../lib/files/diskError.ts';
import { Refusal } from '../../lib/files/refusal.ts';
import { inWritersLanguage } from './language.ts';

/** Runs a command and ends the process with the exit code that it answers. A refusal and a full or locked disk are reported in a sentence of the machine's language, with exit code 1. */
export async function run(command: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const sentence = error instanceof Refusal ? error.sentence : diskError(error);
    if (sentence === undefined) throw error;
    process.stderr.write(`${inWritersLanguage(sentence)}\n`);
    process.exitCode = 1;
  }
}
