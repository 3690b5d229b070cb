import { diskError } from '../../lib/files/diskError.ts';
import { Refusal } from '../../lib/files/refusal.ts';
import { inWritersLanguage } from './language.ts';

/** Runs a command and ends the process with the exit code that it returns. A refusal or a disk error is reported in a sentence in the writer's language, with exit code 1. */
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
