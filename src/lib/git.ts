import { spawnSync } from 'node:child_process';

/**
 * The settings and variables with which git runs no program that the settings of a repository name. A folder that was received may bring
 * a `.git` of its own: a file-system monitor, hooks, and a transport that is to bring what is missing.
 */
const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
const variables = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

/** A repository inside another one has settings of its own, so git does not look into it. */
const notInside = '--ignore-submodules=dirty';

/**
 * Reads from the git repository of a folder what commands have to know: whether all is committed, and what somebody has changed. Nothing
 * that the repository holds is run.
 */
export class Repository {
  private readonly folder: string;
  private filters: Readonly<Record<string, string>> | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  exists(): boolean {
    return this.git('rev-parse', '--verify', 'HEAD') !== undefined;
  }

  /** Lists changed, new and deleted files that are not committed, relative to the root of the repository; undefined if git fails. */
  uncommitted(): string[] | undefined {
    const entries = this.git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', notInside)?.split('\0');
    return entries?.filter((entry) => entry !== '').map((entry) => entry.slice(3));
  }

  /**
   * Lists the files that this branch has changed since it left `branch` (of this clone, or of `origin`), with those that are not committed,
   * relative to the folder; deleted files too. Undefined without such a branch, and if git fails.
   */
  changedSince(branch: string): string[] | undefined {
    const base = [branch, `origin/${branch}`]
      .map((name) => this.git('merge-base', name, 'HEAD')?.trim())
      .find((commit) => commit !== undefined);
    const changed = base && this.git('diff', '--name-only', '-z', '--no-renames', '--relative', notInside, base, '--', '.');
    const added = this.git('ls-files', '-z', '--others', '--exclude-standard', '--', '.');
    if (changed === undefined || added === undefined) return undefined;
    return [...new Set([...changed.split('\0'), ...added.split('\0')])].filter((file) => file !== '');
  }

  /** Returns whether the last commit contains a file, given relative to the folder. */
  holds(file: string): boolean {
    return this.git('cat-file', '-e', `HEAD:./${file}`) !== undefined;
  }

  /** Returns whether a tag exists and is not at the last commit. */
  isTaggedElsewhere(tag: string): boolean {
    const tagged = this.git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`);
    return tagged !== undefined && tagged !== this.git('rev-parse', 'HEAD');
  }

  /** Returns the output of git, or undefined if it fails or is not installed. */
  private git(...args: string[]): string | undefined {
    this.filters ??= withoutFilters(this.run({}, 'config', '--list', '--show-scope', '--null', '--includes') ?? '');
    return this.run(this.filters, ...args);
  }

  private run(more: Readonly<Record<string, string>>, ...args: string[]): string | undefined {
    const env = { ...process.env, ...variables, ...more };
    const { status, stdout } = spawnSync('git', ['-C', this.folder, ...settings, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, env });
    return status === 0 ? stdout : undefined;
  }
}

/**
 * Returns the variables that empty every filter which the settings of the repository itself name: git runs them on files that it compares.
 * Those of the person who starts the command stay. `listed` has, one after the other, a scope and a key with its value.
 */
function withoutFilters(listed: string): Record<string, string> {
  const parts = listed.split('\0');
  const keys = parts.flatMap((scope, index) => {
    const [key = ''] = parts[index + 1]?.split('\n', 1) ?? [];
    return index % 2 === 0 && /^(?:local|worktree)$/.test(scope) && /^filter\..*\.(?:clean|process|smudge)$/s.test(key) ? [key] : [];
  });
  const pairs = [...new Set(keys)].flatMap((key, index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, ''],
  ]);
  return pairs.length === 0 ? {} : { GIT_CONFIG_COUNT: String(pairs.length / 2), ...Object.fromEntries(pairs) };
}
