import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type ChildProcessOptions, runInChildProcess } from '../../../src/pipeline/childProcess.ts';

const place = path.resolve('.cache/tests/apart');
mkdirSync(place, { recursive: true });
afterAll(() => rmSync(place, { recursive: true, force: true }));

let programs = 0;
/** What becomes of a stage whose process runs these lines. */
function ended(lines: string, options: ChildProcessOptions = {}): Promise<unknown> {
  const program = path.join(place, `${programs++}.mjs`);
  writeFileSync(program, lines);
  return runInChildProcess({ stage: 'site', root: '.', folder: place, packs: place }, { program, ...options }).catch((error) => error);
}

test('returns the result of a stage', async () => {
  expect(await ended('process.send({ result: 7 }); process.disconnect();')).toBe(7);
});

test('a stage whose process is killed is reported in a sentence', async () => {
  expect(await ended(`process.kill(process.pid, 'SIGKILL');`)).toMatchObject({
    name: 'Refusal',
    sentence: {
      zh: '做网页的进程没有做完就停了（SIGKILL）。内存够吗？关掉别的程序再来一次。',
      en: 'The process that makes the pages ended before it was finished (SIGKILL). Is there enough memory? Close other programs and build again.',
    },
  });
});

test('even if a process that it started lives on and keeps its streams open', async () => {
  const pidFile = path.join(place, 'lives-on');
  const lines = `import { spawn } from 'node:child_process';
    import { writeFileSync } from 'node:fs';
    const livesOn = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600_000)'], { stdio: 'inherit' });
    livesOn.once('spawn', () => {
      writeFileSync(${JSON.stringify(pidFile)}, String(livesOn.pid));
      process.kill(process.pid, 'SIGKILL');
    });`;
  expect(await ended(lines)).toMatchObject({ name: 'Refusal' });
  const livesOn = Number(readFileSync(pidFile, 'utf8'));
  expect(() => process.kill(livesOn, 0)).not.toThrow();
  process.kill(livesOn, 'SIGKILL');
});

test.each([
  ['leaves nothing to wait for', 'await new Promise(() => {});', '13'],
  ['can no longer be written to', `throw new Error('write EPIPE');`, '1'],
])('a stage whose helper was killed and %s is reported in the same sentence', async (_, lines, how) => {
  expect(await ended(`process.channel.unref();\n${lines}`)).toMatchObject({
    name: 'Refusal',
    sentence: {
      zh: `做网页的进程没有做完就停了（${how}）。内存够吗？关掉别的程序再来一次。`,
      en: `The process that makes the pages ended before it was finished (${how}). Is there enough memory? Close other programs and build again.`,
    },
  });
});

test('a stage that hangs is stopped', async () => {
  expect(await ended('for (;;);', { timeoutMs: 500 })).toMatchObject({
    name: 'Refusal',
    sentence: {
      zh: '做网页的进程 1 分钟还没有做完，停掉了。再来一次。',
      en: 'The process that makes the pages was not finished after 1 min and was stopped. Build again.',
    },
  });
});

test('a stage that fails is reported with its own message', async () => {
  expect(await ended(`throw new Error('no such page');`)).toMatchObject({ message: expect.stringContaining('Error: no such page') });
});

/** The processes below this one whose program is Pagefind's, where the system reports them. */
function pagefinds(): number[] {
  const found = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const [, program, rest] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))!;
      return [{ pid: Number(name), program: program!, parent: Number(rest!.split(' ')[1]) }];
    } catch {
      return [];
    }
  });
  const below = (pid: number): boolean => pid === process.pid || found.some((one) => one.pid === pid && below(one.parent));
  return found.filter(({ pid, program }) => program.startsWith('pagefind') && below(pid)).map(({ pid }) => pid);
}

test.skipIf(!existsSync('/proc/self/stat'))(
  'a Pagefind that is killed while the copies get their indexes ends them with a sentence',
  async () => {
    const folder = path.join(place, 'pages');
    mkdirSync(folder);
    for (let page = 0; page < 300; page++)
      writeFileSync(
        path.join(folder, `${page}.html`),
        `<html lang="zh-CN"><body data-pagefind-body>${'风筝飞得很远。'.repeat(100)}</body></html>`,
      );
    let isKilled = false;
    const watching = setInterval(() => {
      for (const pid of pagefinds()) {
        // It may have ended on its own since it was found.
        try {
          process.kill(pid, 'SIGKILL');
          isKilled = true;
        } catch (error) {
          expect((error as NodeJS.ErrnoException).code).toBe('ESRCH');
        }
      }
    }, 5);
    const outcome = await runInChildProcess({ stage: 'copies', folders: [folder] }).catch((error: unknown) => error);
    clearInterval(watching);
    expect(isKilled).toBe(true);
    expect((outcome as { sentence?: { en: string; zh: string } }).sentence).toEqual({
      zh: expect.stringMatching(/^做离线文件的搜索的进程没有做完就停了（\S+）。内存够吗？关掉别的程序再来一次。$/),
      en: expect.stringMatching(
        /^The process that makes the search indexes of the copies ended before it was finished \(\S+\)\. Is there enough memory\? Close other programs and build again\.$/,
      ),
    });
  },
);
