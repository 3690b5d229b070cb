import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { outside } from '../browser/devServer.ts';
import { type Figures, watch } from './watched.ts';

/** The commit of the release 0.3.0, whose build of its own documents the goals are measured by. */
const release = '20716d00';

/** Its documents. */
export const firstDocuments: readonly string[] =
  'A02 A10 G1-03 G2-08 G3-08 G3-09 G4-10 G5-06 G6-09 G7-08 G8-10 G9-09 O01 O06 R01 R02 W02 W09'.split(' ');

export type Yardstick = { folder: string } | { reason: string };

/**
 * Checks 0.3.0 out below `work` and installs its packages; what is there from an earlier run is used again. If that is not possible, says
 * why: without a network, or in a copy without the history.
 */
export function yardstick(work: string): Yardstick {
  const folder = path.resolve(work, 'edition-0.3.0');
  // Written last.
  const marker = path.join(folder, 'node_modules/.installed');
  if (existsSync(marker)) return { folder };
  try {
    rmSync(folder, { recursive: true, force: true });
    // --force, since the folder of an earlier checkout may be gone.
    execFileSync('git', ['worktree', 'add', '--force', '--detach', folder, release], { stdio: 'pipe' });
  } catch (error) {
    return { reason: `0.3.0 cannot be checked out: ${lastLine(error)}` };
  }
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    return { reason: `the packages of 0.3.0 cannot be installed: ${lastLine(error)}` };
  }
  writeFileSync(marker, '');
  return { folder };
}

/** Builds 0.3.0 from nothing. */
export function buildYardstick(folder: string): Promise<Figures> {
  for (const made of ['.cache', 'dist', 'dist-portable']) rmSync(path.join(folder, made), { recursive: true, force: true });
  const env = {
    ...outside(),
    ...{ PAPER_KITE_CURRICULUM: folder, PAPER_KITE_OUT: 'dist', PAPER_KITE_BASE: '/' },
    NODE_COMPILE_CACHE: path.join(folder, '.cache/compiled'),
  };
  return watch({ args: ['scripts/build.ts'], cwd: folder, env });
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: Buffer; message: string };
  return (String(stderr ?? '').trim() || message).split('\n').at(-1)!;
}
