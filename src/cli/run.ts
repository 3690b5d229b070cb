import { diskFault } from '../files/diskFault.ts';

/** Runs a command and ends the process with the exit code that it answers. A full or locked disk is told in a sentence, with exit code 1. */
export async function run(command: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const sentence = diskFault(error);
    if (sentence === undefined) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  }
}
