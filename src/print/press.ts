import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PdfFacts } from './cache.ts';
import type { Book } from './typesetter.ts';

/** What a thread of the press is told when it starts. */
export interface PressSetup {
  root: string;
  cacheFolder: string;
  fonts: readonly string[];
}

export interface PressJob {
  key: string;
  book: Book;
}

export type PressReply = { key: string; facts: PdfFacts } | { key: string; fault: string };

/** More threads than this take memory and win little: each holds the fonts. */
const mostThreads = 4;

/**
 * Prints books on several threads. Each book goes to the thread that is free first; a fault of a book is its own and
 * stops nothing else.
 */
export class Press {
  private readonly setup: PressSetup;
  private readonly idle: Worker[] = [];
  private readonly all: Worker[] = [];
  private readonly waiting: (() => void)[] = [];
  private readonly threads = Math.min(mostThreads, availableParallelism());

  constructor(setup: PressSetup) {
    this.setup = setup;
  }

  /** Resolves to what came out; rejects with an Error that says why the book cannot be printed. */
  async print(job: PressJob): Promise<PdfFacts> {
    const worker = await this.take();
    try {
      return await ask(worker, job);
    } finally {
      // A thread that died (no memory, say) would never answer again.
      if (this.all.includes(worker)) this.idle.push(worker);
      this.waiting.shift()?.();
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((worker) => worker.terminate()));
  }

  private async take(): Promise<Worker> {
    for (;;) {
      const free = this.idle.pop();
      if (free) return free;
      if (this.all.length < this.threads) {
        const worker = new Worker(new URL('./pressWorker.ts', import.meta.url), { workerData: this.setup });
        this.all.push(worker);
        worker.once('error', () => this.all.splice(this.all.indexOf(worker), 1));
        return worker;
      }
      await new Promise<void>((ready) => this.waiting.push(ready));
    }
  }
}

function ask(worker: Worker, job: PressJob): Promise<PdfFacts> {
  return new Promise((resolve, reject) => {
    const settle = (reply: PressReply) => {
      worker.off('error', fail);
      if ('facts' in reply) resolve(reply.facts);
      else reject(new Error(reply.fault));
    };
    const fail = (error: Error) => {
      worker.off('message', settle);
      reject(error);
    };
    worker.once('message', settle);
    worker.once('error', fail);
    worker.postMessage(job);
  });
}
