import { spawnSync } from 'node:child_process';

/** Reads from the git repository of a folder what a release has to know. */
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
