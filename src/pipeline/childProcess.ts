import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../lib/files/refusal.ts';

/** A stage of the build that worker.ts can run, with its arguments. */
export type Work =
  | { stage: 'site'; root: string; folder: string; packs: string; slice?: Slice }
  | { stage: 'search'; folder: string }
  | { stage: 'copies'; folders: string[] };

/** The part of a site that one run of Astro builds: see `src/site/slice.ts`. */
type Slice = import('../site/slice.ts').Slice;

/** A stage that takes longer has hung: fifty times the documents take four minutes. */
const timeoutMinutes = 60;

/** How long to wait for the last output of an ended process: a process that it left behind may keep its streams open for ever. */
const lastOutputMs = 500;

/** Options that tests override. */
export interface ChildProcessOptions {
  /** The program that runs the stage. */
  program?: string | URL;
  timeoutMs?: number;
}

/**
 * Runs a stage in its own process, whose memory is freed when it ends: Astro and its bundler never release theirs. Resolves to the
 * result of the stage. Rejects with an Error that says what went wrong, or with a Refusal if the process was killed or has hung.
 */
export function runInChildProcess<Result>(
  work: Work,
  { program = new URL('./worker.ts', import.meta.url), timeoutMs = timeoutMinutes * 60_000 }: ChildProcessOptions = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = fork(program instanceof URL ? fileURLToPath(program) : program, [JSON.stringify(work)], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let received: { result: Result } | undefined;
    let errorOutput = '';
    let hasTimedOut = false;
    const timer = setTimeout(() => {
      hasTimedOut = true;
      worker.kill('SIGKILL');
    }, timeoutMs);
    worker.stderr!.setEncoding('utf8').on('data', (text: string) => {
      errorOutput += text;
    });
    worker.once('message', (message) => {
      received = message as { result: Result };
    });
    worker.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    worker.once('exit', (code, signal) => {
      clearTimeout(timer);
      const finish = () => {
        worker.stderr!.destroy();
        if (received && code === 0) resolve(received.result);
        else if (hasTimedOut) reject(new Refusal(timedOut(work.stage, timeoutMs)));
        else if (signal !== null || errorOutput.trim() === '' || isHelperKilled(code, errorOutput))
          reject(new Refusal(ended(work.stage, signal ?? code)));
        else reject(new Error(errorOutput.trim()));
      };
      const waiting = setTimeout(finish, lastOutputMs);
      worker.once('close', () => {
        clearTimeout(waiting);
        finish();
      });
    });
  });
}

/**
 * Returns whether a stage failed because a process that it had started, such as Pagefind, was killed: then writing to it fails, or
 * Node has nothing left to wait for and exits with 13.
 */
function isHelperKilled(code: number | null, errorOutput: string): boolean {
  return code === 13 || /\bEPIPE\b|Pagefind backend closed/.test(errorOutput);
}

const names = {
  site: { zh: '做网页', en: 'makes the pages' },
  search: { zh: '做搜索', en: 'makes the search index' },
  copies: { zh: '做离线文件的搜索', en: 'makes the search indexes of the copies' },
} as const;

function ended(stage: Work['stage'], how: string | number | null) {
  return {
    zh: `${names[stage].zh}的进程没有做完就停了（${how}）。内存够吗？关掉别的程序再来一次。`,
    en: `The process that ${names[stage].en} ended before it was finished (${how}). Is there enough memory? Close other programs and build again.`,
  };
}

function timedOut(stage: Work['stage'], timeoutMs: number) {
  const minutes = Math.ceil(timeoutMs / 60_000);
  return {
    zh: `${names[stage].zh}的进程 ${minutes} 分钟还没有做完，停掉了。再来一次。`,
    en: `The process that ${names[stage].en} was not finished after ${minutes} min and was stopped. Build again.`,
  };
}
