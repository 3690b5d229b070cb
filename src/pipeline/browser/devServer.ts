import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from './port.ts';

/** Returns the environment for a child process, without the variables of the test runner and with the compile cache. */
export function outside(): NodeJS.ProcessEnv {
  const { NODE_ENV: _env, NODE_OPTIONS: _options, VITEST: _vitest, PAPER_KITE_EDITION: _edition, ...rest } = process.env;
  return { NODE_COMPILE_CACHE: path.resolve('.cache/compiled'), ...rest };
}

/** Starts `npm run dev` for a curriculum, even if another one is running; resolves when the server responds. */
export async function devServer(root: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', String(port)], {
    env: { ...outside(), PAPER_KITE_CURRICULUM: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = `http://localhost:${port}`;
  for (const start = Date.now(); ; await new Promise((later) => setTimeout(later, 200))) {
    const isUp = await fetch(`${url}/workbench/zh/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) break;
    if (child.exitCode !== null || Date.now() - start > 110_000) {
      child.kill();
      throw new Error(`The dev server did not start.\n${output}`);
    }
  }
  return {
    url,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
