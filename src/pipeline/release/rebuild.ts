import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { sumsFile } from '../../offline/copy/list.ts';
import { sumsBelow } from '../../offline/copy/sums.ts';
import type { Sum } from './compare.ts';

/** The folder, environment and umask with which a commit is built. */
interface Place {
  folder: string;
  env: Record<string, string>;
  umask: number;
}

/** Returns two places that have little in common. */
export function twoPlaces(work: string): [Place, Place] {
  return [
    { folder: path.join(work, 'a'), env: { TZ: 'UTC', LC_ALL: 'C' }, umask: 0o022 },
    {
      folder: path.join(work, '另一个 文件夹', 'with a longer path', 'paper-kite'),
      env: { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' },
      umask: 0o077,
    },
  ];
}

/**
 * Clones the current commit of the project in `from`, installs the packages of its lock file, builds it, and returns the checksums of
 * the built files in the folders `parts`, relative to the clone. The clone is removed. Throws an Error if a step fails; its output has
 * been printed to the terminal.
 *
 * @param npm The path of npm's script.
 */
export function rebuild(from: string, { folder, env, umask }: Place, npm: string, parts: readonly string[]): Sum[] {
  // The curriculum and the output folder must be those of the commit; the base path is part of the site.
  const outside = Object.entries(process.env).filter(([name]) => !/^(?:PAPER_KITE_(?!BASE$)|npm_(?!config_)|NODE_ENV$)/.test(name));
  const run = (program: string, args: string[], options = {}) => execFileSync(program, args, { stdio: ['ignore', 2, 2], ...options });
  const before = process.umask(umask);
  try {
    mkdirSync(path.dirname(folder), { recursive: true });
    run('git', ['clone', '--quiet', from, folder]);
    const inClone = { cwd: folder, env: { ...Object.fromEntries(outside), ...env } };
    run(process.execPath, [npm, 'ci', '--prefer-offline', '--loglevel=error'], inClone);
    run(process.execPath, [npm, 'run', 'build'], inClone);
    return parts.flatMap((part) => sumsBelow(path.join(folder, part)).map((file) => ({ ...file, path: `${part}/${file.path}` })));
  } finally {
    process.umask(before);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the checksums of a built site as its own list has them: relative to it and without the list. */
export function asListed(sums: readonly Sum[], part: string): Sum[] {
  return sums.map(({ path: file, sha256 }) => ({ path: path.posix.relative(part, file), sha256 })).filter((sum) => sum.path !== sumsFile);
}
