import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Localized } from '../curriculum/locale.ts';
import { diskError } from '../lib/files/diskError.ts';
import { Refusal } from '../lib/files/refusal.ts';
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

/** A worker says that it is ready, then what came of each book. */
export type PressReply = { ready: true } | { key: string; facts: PdfFacts } | { key: string; fault: string };

/** The process that printed a book ended, or did not answer any more: no fault of the words in it. */
export class WorkerEnded extends Error {
  override name = 'WorkerEnded';
  readonly sentence: Localized;

  constructor(sentence: Localized) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

/**
 * Typst never gives back all of its memory, whatever it is told to forget. After so many pages a worker makes room for a
 * fresh one, which costs half a second.
 */
const pagesPerWorker = 150;

/** A book that takes longer will never be done: the thickest volume takes a minute on a slow machine. */
const mostMinutes = 10;

/** More workers than this take memory and win little: each holds the fonts. */
const mostWorkers = 4;

/** What may be another in a test. */
export interface PressOptions {
  /** The program of a worker. */
  program?: string | URL;
  /** How long a worker may take for a book. */
  patienceMs?: number;
}

/**
 * Prints books in several processes: threads of one process would wait for each other, since Typst keeps one memory of what
 * it has laid out. Each book goes to the worker that is free first; a fault of a book is its own and stops nothing else. After
 * `close` no worker is left and none is started: whatever is asked of the press then is rejected.
 */
export class Press {
  private readonly setup: PressSetup;
  private readonly program: string;
  private readonly patienceMs: number;
  private readonly idle: ChildProcess[] = [];
  private readonly all = new Map<ChildProcess, { pages: number }>();
  private readonly waiting: (() => void)[] = [];
  private readonly workers = Math.min(mostWorkers, availableParallelism());
  private isClosed = false;

  constructor(
    setup: PressSetup,
    { program = new URL('./pressWorker.ts', import.meta.url), patienceMs = mostMinutes * 60_000 }: PressOptions = {},
  ) {
    this.setup = setup;
    this.program = program instanceof URL ? fileURLToPath(program) : program;
    this.patienceMs = patienceMs;
  }

  /**
   * Resolves to what came out; rejects with an Error that says why the book cannot be printed, with a WorkerEnded when it is
   * no fault of the book, and with a Refusal when no book can be printed.
   */
  async print(job: PressJob): Promise<PdfFacts> {
    // Each part of a book begins on a page of its own.
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

  /** Ends the workers. What they have finished lies in the cache. */
  close(): void {
    this.isClosed = true;
    for (const worker of this.all.keys()) end(worker);
    this.all.clear();
    for (const wake of this.waiting.splice(0)) wake();
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
      if (this.isClosed) throw new Error('The press is closed.');
      const free = this.idle.pop();
      // One that died while it had nothing to do is not among all any more.
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

/** Nothing is lost by it: what a worker writes is there whole or not at all. A worker that hangs would not hear anything gentler. */
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
      else if ('fault' in reply) settle(() => reject(new Error(reply.fault)));
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

/** What a worker has said so far: whether it was ready, and its last words. */
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

/** What an ended process said last may still be on its way. */
const lastWordsMs = 100;

/** Of a stack of errors the line with the error stands near the top. */
const mostWords = 20_000;

function ended({ title }: Book): Localized {
  return {
    zh: `《${title}》印不出来：排版的进程停了。内存够吗？`,
    en: `"${title}" cannot be printed: the process that printed it ended. Is there enough memory?`,
  };
}

function tooLong({ title }: Book, patienceMs: number): Localized {
  const minutes = Math.ceil(patienceMs / 60_000);
  return {
    zh: `《${title}》印不出来：排版的进程 ${minutes} 分钟没有回音，停掉了。`,
    en: `"${title}" cannot be printed: the process that prints it has not answered for ${minutes} min and was ended.`,
  };
}

function doesNotStart(words: string): Localized {
  const error = /^(?:\w*Error|Error \[\w+\])\b.*$/m.exec(words)?.[0] ?? words.trim().split('\n').at(-1) ?? '';
  return {
    zh: `排 PDF 的进程一开始就停了${error ? `：${error}` : '。内存够吗？'}`,
    en: `The process that makes PDFs ends as soon as it starts${error ? `: ${error}` : '. Is there enough memory?'}`,
  };
}
