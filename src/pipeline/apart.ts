import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../lib/files/refusal.ts';

/** A stage of the build that worker.ts knows, with what it needs to know. */
export type Work =
  | { stage: 'site'; root: string; folder: string; packs: string; slice?: Slice }
  | { stage: 'search'; folder: string }
  | { stage: 'copies'; folders: string[] };

/** The part of a site that one run of Astro makes: see `src/site/slice.ts`. */
type Slice = import('../site/slice.ts').Slice;

/** A stage that takes longer will never be done: fifty times the documents take four minutes. */
const mostMinutes = 60;

/** What an ended process said last may still be on its way; a process that it left behind may hold its streams for ever. */
const lastWordsMs = 500;

/** What may be another in a test. */
export interface ApartOptions {
  /** The program that does the stage. */
  program?: string | URL;
  patienceMs?: number;
}

/**
 * Does a stage in a process of its own, whose memory is free again when it ends: what Astro and its bundler have once
 * taken they keep. Resolves to what the stage tells; rejects with an Error that says what went wrong, with a Refusal when the
 * process was ended or does not come to an end.
 */
export function apart<Result>(
  work: Work,
  { program = new URL('./worker.ts', import.meta.url), patienceMs = mostMinutes * 60_000 }: ApartOptions = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = fork(program instanceof URL ? fileURLToPath(program) : program, [JSON.stringify(work)], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let told: { result: Result } | undefined;
    let complaints = '';
    let isTooLong = false;
    const timer = setTimeout(() => {
      isTooLong = true;
      worker.kill('SIGKILL');
    }, patienceMs);
    worker.stderr!.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    worker.once('message', (message) => {
      told = message as { result: Result };
    });
    worker.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    worker.once('exit', (code, signal) => {
      clearTimeout(timer);
      const finish = () => {
        worker.stderr!.destroy();
        if (told && code === 0) resolve(told.result);
        else if (isTooLong) reject(new Refusal(tooLong(work.stage, patienceMs)));
        else if (signal !== null || complaints.trim() === '' || isOfHelper(code, complaints))
          reject(new Refusal(ended(work.stage, signal ?? code)));
        else reject(new Error(complaints.trim()));
      };
      const waiting = setTimeout(finish, lastWordsMs);
      worker.once('close', () => {
        clearTimeout(waiting);
        finish();
      });
    });
  });
}

/**
 * Whether a stage failed because a process that it had started, such as Pagefind, was ended: then it writes to nobody, or Node
 * has nothing left to wait for and ends with 13.
 */
function isOfHelper(code: number | null, complaints: string): boolean {
  return code === 13 || /\bEPIPE\b|Pagefind backend closed/.test(complaints);
}

const names = {
  site: { zh: '做网页', en: 'makes the pages' },
  search: { zh: '做搜索', en: 'makes the search index' },
  copies: { zh: '做离线文件的搜索', en: 'makes the search indexes of the copies' },
} as const;

function ended(stage: Work['stage'], how: string | number | null) {
  return {
    zh: `${names[stage].zh}的进程没有做完就停了（${how}）。内存够吗？关掉别的程序再来一次。`,
    en: `The process that ${names[stage].en} ended before it was done (${how}). Is there enough memory? Close other programs and build again.`,
  };
}

function tooLong(stage: Work['stage'], patienceMs: number) {
  const minutes = Math.ceil(patienceMs / 60_000);
  return {
    zh: `${names[stage].zh}的进程 ${minutes} 分钟还没有做完，停掉了。再来一次。`,
    en: `The process that ${names[stage].en} was not done after ${minutes} min and was ended. Build again.`,
  };
}
