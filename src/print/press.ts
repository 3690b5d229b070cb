import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Localized } from '../curriculum/locale.ts';
import { diskError } from '../lib/files/diskError.ts';
import { Refusal } from '../lib/files/refusal.ts';
import type { Book } from './book.ts';
import type { PdfFacts } from './cache.ts';
import type { TypesetterSetup } from './typesetter.ts';

/** Options of a worker, passed when it starts. */
export interface PressSetup extends TypesetterSetup {
  cacheFolder: string;
}

export interface PressJob {
  key: string;
  book: Book;
}

/** A message from a worker: that it is ready, or the result of a book. */
export type PressReply = { ready: true } | { key: string; facts: PdfFacts } | { key: string; error: string };

/** Thrown when the process that printed a book exited or stopped responding, which the book itself did not cause. */
export class WorkerEnded extends Error {
  override name = 'WorkerEnded';
  readonly sentence: Localized;

  constructor(sentence: Localized) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

/**
 * Number of pages after which a worker is replaced by a new one, which costs half a second: Typst never releases all of its memory, even
 * when its cache is evicted.
 */
const pagesPerWorker = 150;

/** Time limit for a book: the thickest volume takes a minute on a slow machine. */
const mostMinutes = 10;

/** Maximum number of workers: each holds the fonts in memory, and more gain little. */
const mostWorkers = 4;

/** Number of books for which a further worker is started: it takes as long to start as they take to print. */
const booksPerWorker = 12;

export interface PressOptions {
  /** Number of books that are expected; by default more than one worker can print. */
  books?: number;
  /** Script of a worker, for tests. */
  program?: string | URL;
  /** Time limit for a book, for tests. */
  patienceMs?: number;
}

/**
 * Prints books in several processes. Threads of one process would wait for each other, since Typst has one global cache of layouts.
 * Each book goes to the first free worker; an error in a book does not stop the others. `close` ends all workers; from then on all
 * calls are rejected.
 */
export class Press {
  private readonly setup: PressSetup;
  private readonly program: string;
  private readonly patienceMs: number;
  private readonly idle: ChildProcess[] = [];
  private readonly all = new Map<ChildProcess, { pages: number }>();
  private readonly waiting: (() => void)[] = [];
  private readonly workers: number;
  private isClosed = false;

  constructor(
    setup: PressSetup,
    {
      books = Number.POSITIVE_INFINITY,
      program = new URL('./pressWorker.ts', import.meta.url),
      patienceMs = mostMinutes * 60_000,
    }: PressOptions = {},
  ) {
    this.setup = setup;
    this.program = program instanceof URL ? fileURLToPath(program) : program;
    this.patienceMs = patienceMs;
    this.workers = Math.max(1, Math.min(mostWorkers, availableParallelism(), Math.ceil(books / booksPerWorker)));
  }

  /**
   * Resolves to the facts of the PDF. Rejects with an Error that says why the book cannot be printed, with a WorkerEnded when the
   * process failed, and with a Refusal when no book can be printed.
   */
  async print(job: PressJob): Promise<PdfFacts> {
    // Each part begins on a new page, so there are at least as many pages as parts.
    const worker = await this.take(job.book.parts.length);
    let pages = 0;
    try {
      const facts = await ask(worker, job, this.patienceMs);
      pages = facts.pages;
      return facts;
    } finally {
      this.putBack(worker, pages);
      this.waiting.shift()?.();
    }
  }

  /** Ends the workers. Finished PDFs are in the cache. */
  close(): void {
    this.isClosed = true;
    for (const worker of this.all.keys()) end(worker);
    this.all.clear();
    for (const wake of this.waiting.splice(0)) wake();
  }

  /** Returns a worker to the pool, unless it died (out of memory, for example) or has printed enough. */
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

  /** Takes a worker for a book of at least so many pages: a thick book needs one that has printed few. */
  private async take(pages: number): Promise<ChildProcess> {
    for (;;) {
      if (this.isClosed) throw new Error('The press is closed.');
      const free = this.idle.pop();
      // A worker that died while it was idle is no longer in `all`.
      if (free && this.all.has(free)) {
        if (this.hasRoomFor(free, pages)) return free;
        this.letGo(free);
      }
      if (this.all.size < this.workers) return this.start();
      if (this.idle.length === 0) await new Promise<void>((ready) => this.waiting.push(ready));
    }
  }

  private hasRoomFor(worker: ChildProcess, pages: number): boolean {
    const printed = this.all.get(worker)?.pages ?? 0;
    return printed === 0 || printed + pages <= pagesPerWorker;
  }

  private letGo(worker: ChildProcess): void {
    this.all.delete(worker);
    end(worker);
  }

  private start(): ChildProcess {
    const worker = fork(this.program, [JSON.stringify(this.setup)], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.all.set(worker, { pages: 0 });
    const remove = () => this.all.delete(worker);
    worker.once('exit', remove).once('error', remove);
    return worker;
  }
}

/** Kills a worker. Workers write atomically, so nothing is lost; a worker that hangs would not react to a milder signal. */
function end(worker: ChildProcess): void {
  worker.kill('SIGKILL');
}

function ask(worker: ChildProcess, job: PressJob, patienceMs: number): Promise<PdfFacts> {
  return new Promise((resolve, reject) => {
    const said = listenTo(worker);
    const timer = setTimeout(() => {
      settle(() => reject(new WorkerEnded(tooLong(job.book, patienceMs))));
      end(worker);
    }, patienceMs);
    const settle = (how: () => void) => {
      clearTimeout(timer);
      worker.off('exit', fail).off('error', fail).off('message', hear);
      how();
    };
    const hear = (reply: PressReply) => {
      if ('facts' in reply) settle(() => resolve(reply.facts));
      else if ('error' in reply) settle(() => reject(new Error(reply.error)));
    };
    const fail = () =>
      settle(() =>
        setTimeout(
          () => reject(said.isReady ? new WorkerEnded(ended(job.book)) : new Refusal(diskError(said.words) ?? doesNotStart(said.words))),
          lastWordsMs,
        ),
      );
    worker.on('message', hear).once('exit', fail).once('error', fail);
    worker.send(job, (error) => error && fail());
  });
}

/** The output of a worker so far: whether it was ready, and the end of its stderr. */
interface Said {
  isReady: boolean;
  words: string;
}

const saidBy = new WeakMap<ChildProcess, Said>();

function listenTo(worker: ChildProcess): Said {
  const known = saidBy.get(worker);
  if (known) return known;
  const said: Said = { isReady: false, words: '' };
  saidBy.set(worker, said);
  worker.on('message', (reply: PressReply) => {
    if ('ready' in reply) said.isReady = true;
  });
  worker.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.words = `${said.words}${text}`.slice(-mostWords);
  });
  return said;
}

/** Time to wait for the remaining output of a process that exited. */
const lastWordsMs = 100;

/** Number of characters of stderr to keep: the error itself is near the top of a stack trace. */
const mostWords = 20_000;

function ended({ title }: Book): Localized {
  return {
    zh: `《${title}》印不出来：排版的进程停了。内存够吗？`,
    en: `"${title}" cannot be printed: the process that printed it exited. Is there enough memory?`,
  };
}

function tooLong({ title }: Book, patienceMs: number): Localized {
  const minutes = Math.ceil(patienceMs / 60_000);
  return {
    zh: `《${title}》印不出来：排版的进程 ${minutes} 分钟没有回音，停掉了。`,
    en: `"${title}" cannot be printed: the process that prints it has not responded for ${minutes} min and was stopped.`,
  };
}

function doesNotStart(words: string): Localized {
  const error = /^(?:\w*Error|Error \[\w+\])\b.*$/m.exec(words)?.[0] ?? words.trim().split('\n').at(-1) ?? '';
  return {
    zh: `排 PDF 的进程一开始就停了${error ? `：${error}` : '。内存够吗？'}`,
    en: `The process that makes PDFs exits as soon as it starts${error ? `: ${error}` : '. Is there enough memory?'}`,
  };
}
