import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Book } from './book.ts';
import type { PdfFacts } from './cache.ts';
import type { TypesetterSetup } from './typesetter.ts';

/** What a worker of the press is told when it starts. */
export interface PressSetup extends TypesetterSetup {
  cacheFolder: string;
}

export interface PressJob {
  key: string;
  book: Book;
}

export type PressReply = { key: string; facts: PdfFacts } | { key: string; fault: string };

/**
 * Typst never gives back all of its memory, whatever it is told to forget. After so many pages a worker makes room for a
 * fresh one, which costs half a second.
 */
const pagesPerWorker = 150;

/** More workers than this take memory and win little: each holds the fonts. */
const mostWorkers = 4;

/**
 * Prints books in several processes: threads of one process would wait for each other, since Typst keeps one memory of what
 * it has laid out. Each book goes to the worker that is free first; a fault of a book is its own and stops nothing else.
 */
export class Press {
  private readonly setup: PressSetup;
  private readonly idle: ChildProcess[] = [];
  private readonly all = new Map<ChildProcess, { pages: number }>();
  private readonly waiting: (() => void)[] = [];
  private readonly workers = Math.min(mostWorkers, availableParallelism());

  constructor(setup: PressSetup) {
    this.setup = setup;
  }

  /** Resolves to what came out; rejects with an Error that says why the book cannot be printed. */
  async print(job: PressJob): Promise<PdfFacts> {
    // Each part of a book begins on a page of its own.
    const worker = await this.take(job.book.parts.length);
    let pages = 0;
    try {
      const facts = await ask(worker, job);
      pages = facts.pages;
      return facts;
    } finally {
      this.putBack(worker, pages);
      this.waiting.shift()?.();
    }
  }

  /** Ends the workers. What they have finished lies in the cache. */
  close(): void {
    for (const worker of this.all.keys()) worker.kill();
    this.all.clear();
  }

  /** A worker that died (no memory, say) would never answer again; one that has printed enough is let go. */
  private putBack(worker: ChildProcess, pages: number): void {
    const record = this.all.get(worker);
    if (!record) return;
    record.pages += pages;
    if (record.pages < pagesPerWorker) {
      this.idle.push(worker);
    } else {
      this.letGo(worker);
    }
  }

  /** A worker for a book of at least so many pages: a thick book gets one that has printed little. */
  private async take(pages: number): Promise<ChildProcess> {
    for (;;) {
      const free = this.idle.pop();
      if (free && this.hasRoomFor(free, pages)) return free;
      if (free) this.letGo(free);
      if (this.all.size < this.workers) return this.start();
      await new Promise<void>((ready) => this.waiting.push(ready));
    }
  }

  private hasRoomFor(worker: ChildProcess, pages: number): boolean {
    const printed = this.all.get(worker)?.pages ?? 0;
    return printed === 0 || printed + pages <= pagesPerWorker;
  }

  private letGo(worker: ChildProcess): void {
    this.all.delete(worker);
    worker.kill();
  }

  private start(): ChildProcess {
    const file = fileURLToPath(new URL('./pressWorker.ts', import.meta.url));
    const worker = fork(file, [JSON.stringify(this.setup)], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.all.set(worker, { pages: 0 });
    worker.once('exit', () => this.all.delete(worker));
    return worker;
  }
}

function ask(worker: ChildProcess, job: PressJob): Promise<PdfFacts> {
  return new Promise((resolve, reject) => {
    const settle = (reply: PressReply) => {
      worker.off('exit', fail);
      if ('facts' in reply) resolve(reply.facts);
      else reject(new Error(reply.fault));
    };
    const fail = () => {
      worker.off('message', settle);
      reject(new Error(`"${job.book.title}" cannot be printed: the process that printed it ended. Is there enough memory?`));
    };
    worker.once('message', settle);
    worker.once('exit', fail);
    worker.send(job, (error) => error && fail());
  });
}
