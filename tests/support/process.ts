import { spawn } from 'node:child_process';
import path from 'node:path';
import { outside } from '../../src/pipeline/browser/devServer.ts';

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `scripts/<name>.ts` as a process of its own, as npm does, without what the test runner put into the environment. */
export function script(
  name: 'build' | 'check' | 'dev' | 'new' | 'packs' | 'portable' | 'preview' | 'release' | 'reproduce' | 'translation' | 'verify' | 'zim',
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Finished> {
  return finished(process.execPath, [path.resolve('scripts', `${name}.ts`), ...args], { env });
}

/** Runs a command to its end, without a terminal. */
export function finished(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
  const child = spawn(command, args, { ...(cwd ? { cwd } : {}), env: { ...outside(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
