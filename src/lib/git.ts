import { spawnSync } from 'node:child_process';

/** Reads from the git repository of a folder what commands have to know: whether all is committed, and what somebody has changed. */
export class Repository {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  exists(): boolean {
    return this.git('rev-parse', '--verify', 'HEAD') !== undefined;
  }

  /** Lists changed, new and deleted files that are not committed, relative to the root of the repository; undefined if git fails. */
  uncommitted(): string[] | undefined {
    const entries = this.git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames')?.split('\0');
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
    const changed = base && this.git('diff', '--name-only', '-z', '--no-renames', '--relative', base, '--', '.');
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
    const { status, stdout } = spawnSync('git', ['-C', this.folder, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return status === 0 ? stdout : undefined;
  }
}
