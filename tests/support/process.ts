import { spawn } from 'node:child_process';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { outside } from '../../src/pipeline/browser/devServer.ts';

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

type Script =
  | 'build'
  | 'check'
  | 'dev'
  | 'new'
  | 'packs'
  | 'portable'
  | 'preview'
  | 'release'
  | 'reproduce'
  | 'translation'
  | 'verify'
  | 'zim';

/** Runs `scripts/<name>.ts` as a process of its own, as npm does, without what the test runner put into the environment. */
export function script(name: Script, args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  return finished(process.execPath, [path.resolve('scripts', `${name}.ts`), ...args], { env });
}

/** Runs a command to its end, without a terminal. */
export function finished(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
  const child = spawn(program, args, { ...(cwd ? { cwd } : {}), env: { ...outside(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

let runs = 0;

/** What `process.exit` throws while a command runs in the process of its test. */
class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

/**
 * Runs `scripts/<name>.ts` as `script` does, but in this process: the same file with the same words and environment, a tenth of the time. What a
 * process of its own is needed for is the language of the machine (LC_ALL), `PAPER_KITE_LANGUAGES`, and being run twice at a time.
 */
export async function command(name: Script, args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  const { argv, env: environment, exit, exitCode } = process;
  const { write: toStdout } = process.stdout;
  const { write: toStderr } = process.stderr;
  const said = { code: 0, stdout: '', stderr: '' };
  const noted = (stream: 'stdout' | 'stderr') => (text: string | Uint8Array) => {
    said[stream] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    return true;
  };
  process.argv = [process.execPath, path.resolve('scripts', `${name}.ts`), ...args];
  process.env = { ...outside(), ...env };
  process.exitCode = 0;
  process.exit = (code = 0) => {
    throw new Exit(Number(code));
  };
  process.stdout.write = noted('stdout');
  process.stderr.write = noted('stderr');
  try {
    // Another address each time, so that its module is run again. Those that it imports are not.
    await import(/* @vite-ignore */ `${process.argv[1]}?run=${runs++}`);
    said.code = Number(process.exitCode);
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    said.code = error.code;
  } finally {
    // V8's own: commands save memory (src/pipeline/cli/heapGrowth.ts), which takes time.
    setFlagsFromString('--heap-growing-percent=0');
    Object.assign(process, { argv, env: environment, exit, exitCode });
    process.stdout.write = toStdout;
    process.stderr.write = toStderr;
  }
  return said;
}
