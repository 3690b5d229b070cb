import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { isRunning } from '../../../src/lib/files/runningProcess.ts';
import type { Book } from '../../../src/print/book.ts';
import { Press, type PressOptions } from '../../../src/print/press.ts';

const place = path.resolve('.cache/tests/press-workers');
const started = path.join(place, 'started');
beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(started, { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const book: Book = { title: '信', lang: 'zh', author: '', keywords: [], rights: { statement: '', url: '' }, parts: [], pictures: [] };
const facts = { pages: 1, paperOf: [], bytes: 1, sha256: '' };

/** A press whose workers run this line for each job; every worker creates a file named by its process id. */
function pressOf(onJob: string, options: PressOptions = {}, before = ''): Press {
  const program = path.join(place, 'worker.mjs');
  const lines = [
    `import { writeFileSync } from 'node:fs';`,
    `writeFileSync(${JSON.stringify(`${started}/`)} + process.pid, '');`,
    before,
    `process.on('message', ({ key }) => { ${onJob} });`,
    'process.send({ ready: true });',
  ];
  writeFileSync(program, lines.join('\n'));
  return new Press({ root: '.', fonts: [], faces: '', cacheFolder: place }, { program, ...options });
}

const answer = `process.send({ key, facts: ${JSON.stringify(facts)} });`;
const printed = (press: Press, key: string) =>
  press.print({ key, book }).then(
    () => 'printed',
    (error: Error) => error,
  );
const running = () => readdirSync(started).filter(isRunning);
const later = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function untilNoneRuns(): Promise<void> {
  for (let attempt = 0; attempt < 400 && running().length > 0; attempt++) await later(50);
  expect(running()).toEqual([]);
}

describe('a press', { timeout: 30_000 }, () => {
  test('that is closed ends its workers and starts no others: waiting jobs are rejected', async () => {
    const press = pressOf('');
    const jobs = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => printed(press, key));
    while (readdirSync(started).length === 0) await later(20);
    press.close();
    const results = await Promise.all(jobs);
    expect(results.every((result) => result instanceof Error)).toBe(true);
    const number = readdirSync(started).length;
    expect(await printed(press, 'i')).toMatchObject({ message: 'The press is closed.' });
    await later(300);
    expect(readdirSync(started)).toHaveLength(number);
    await untilNoneRuns();
  });

  test('whose worker is killed in the middle says so of the book, and prints the next with another', async () => {
    const press = pressOf(`if (key === 'a') process.kill(process.pid, 'SIGKILL'); else { ${answer} }`);
    expect(await printed(press, 'a')).toMatchObject({
      name: 'WorkerEnded',
      sentence: {
        zh: '《信》印不出来：排版的进程停了。内存够吗？',
        en: '"信" cannot be printed: the process that printed it exited. Is there enough memory?',
      },
    });
    expect(await printed(press, 'b')).toBe('printed');
    press.close();
    await untilNoneRuns();
  });

  test('whose worker is killed while it has nothing to do prints with another', async () => {
    const press = pressOf(answer);
    expect(await printed(press, 'a')).toBe('printed');
    for (const pid of running()) process.kill(Number(pid), 'SIGKILL');
    await untilNoneRuns();
    await later(100);
    expect(await printed(press, 'b')).toBe('printed');
    press.close();
  });

  test('whose workers do not start says so once, in a sentence', async () => {
    const press = pressOf('', {}, `throw new TypeError('no such module');`);
    for (const result of await Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => printed(press, key)))) {
      expect(result).toMatchObject({
        name: 'Refusal',
        sentence: {
          zh: '排 PDF 的进程一开始就停了：TypeError: no such module',
          en: 'The process that makes PDFs exits as soon as it starts: TypeError: no such module',
        },
      });
    }
    press.close();
  });

  test('whose workers find the disk full when they start says that', async () => {
    const press = pressOf('', {}, `throw new Error("ENOSPC: no space left on device, mkdir '/cache'");`);
    expect(await printed(press, 'a')).toMatchObject({
      message: expect.stringMatching(/^The disk is full: \/cache could not be written\./),
    });
    press.close();
  });

  test('whose worker hangs ends it after a while', async () => {
    const press = pressOf('for (;;);', { patienceMs: 1500 });
    expect(await printed(press, 'a')).toMatchObject({
      name: 'WorkerEnded',
      message: '"信" cannot be printed: the process that prints it has not responded for 1 min and was stopped.',
      sentence: { zh: '《信》印不出来：排版的进程 1 分钟没有回音，停掉了。' },
    });
    await untilNoneRuns();
    press.close();
  });
});
