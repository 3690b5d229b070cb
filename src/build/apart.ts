import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A stage of the build that worker.ts knows, with what it needs to know. */
export type Work = { stage: 'site'; root: string; folder: string; packs: string; slice?: Slice } | { stage: 'search'; folder: string };

/** The part of a site that one run of Astro makes: see `src/site/slice.ts`. */
type Slice = import('../site/slice.ts').Slice;

/**
 * Does a stage in a process of its own, whose memory is free again when it ends: what Astro and its bundler have once
 * taken they keep. Resolves to what the stage tells; rejects with an Error that says what went wrong.
 */
export function apart<Result>(work: Work): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [JSON.stringify(work)], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let told: { result: Result } | undefined;
    let complaints = '';
    worker.stderr!.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    worker.once('message', (message) => {
      told = message as { result: Result };
    });
    worker.once('error', reject);
    worker.once('close', (code, signal) => {
      if (told && code === 0) resolve(told.result);
      else
        reject(
          new Error(complaints.trim() || `The stage "${work.stage}" ended before it was done (${signal ?? code}). Is there enough memory?`),
        );
    });
  });
}
