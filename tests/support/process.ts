import { spawn } from 'node:child_process';
import path from 'node:path';

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `scripts/<name>.ts` as a process of its own, as npm does, without what the test runner put into the environment. */
export function script(
  name: 'build' | 'check' | 'packs' | 'portable' | 'translation' | 'zim',
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Finished> {
  const { NODE_ENV: _env, NODE_OPTIONS: _options, VITEST: _vitest, ...outside } = process.env;
  const child = spawn(process.execPath, [path.resolve('scripts', `${name}.ts`), ...args], { env: { ...outside, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
