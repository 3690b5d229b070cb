import { spawnSync } from 'node:child_process';

/** What a release has to know of the repository that holds a folder. */
export class Repository {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  exists(): boolean {
    return this.git('rev-parse', '--verify', 'HEAD') !== undefined;
  }

  /** Files that are changed, new or deleted and not committed, relative to the top of the repository; undefined when git does not say. */
  uncommitted(): string[] | undefined {
    const entries = this.git('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames')?.split('\0');
    return entries?.filter((entry) => entry !== '').map((entry) => entry.slice(3));
  }

  /** Whether the last commit holds a file, given relative to the folder. */
  holds(file: string): boolean {
    return this.git('cat-file', '-e', `HEAD:./${file}`) !== undefined;
  }

  /** Whether a tag stands at another commit than the last one. */
  isTaggedElsewhere(tag: string): boolean {
    const tagged = this.git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`);
    return tagged !== undefined && tagged !== this.git('rev-parse', 'HEAD');
  }

  /** What git says, or undefined when it fails or is not there. */
  private git(...args: string[]): string | undefined {
    const { status, stdout } = spawnSync('git', ['-C', this.folder, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return status === 0 ? stdout : undefined;
  }
}
