import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { outside } from '../browser/devServer.ts';
import { type Command, type Watched, watch } from './watched.ts';

/** What of the project is not part of the program, or is not needed to build. */
const left = new Set([
  '.astro',
  '.cache',
  '.git',
  'content',
  'dist',
  'dist-portable',
  'docs',
  'examples',
  'lessons',
  'node_modules',
  'tests',
  'workshops',
]);

/** Which products a build makes: all, or PDFs, site, search and copies as 0.3.0 made them. */
export type Products = 'everything' | 'as 0.3.0';

/**
 * A copy of the program in a folder of its own. Its caches are in that folder, so that a build can begin with nothing and those of the
 * project stay as they are. The folder is in the project; packages are shared with it.
 */
export class Program {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = path.resolve(folder);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    for (const name of readdirSync('.')) if (!left.has(name)) cpSync(name, path.join(this.folder, name), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(this.folder, 'node_modules'), 'dir');
  }

  /** The place of a curriculum, in the folder of the program. */
  curriculum(name: string): string {
    return path.join(this.folder, 'curricula', name);
  }

  /** The site that `build` makes of a curriculum. */
  site(name: string): string {
    return path.join(this.folder, 'sites', name);
  }

  /** Removes all caches: the next build makes everything. */
  forget(): void {
    rmSync(this.caches, { recursive: true, force: true });
  }

  /** Builds the site of a curriculum; its steps are those of the build. */
  build(name: string, products: Products, site = this.site(name)): Promise<Watched> {
    const root = this.curriculum(name);
    return this.run(['src/pipeline/bench/worker.ts', 'build', root, site, products], root, { hasSteps: true });
  }

  /** The same from nothing, into a site of its own; the caches are afterwards as they were. */
  async buildFromNothing(name: string, site: string, products: Products): Promise<Watched> {
    const aside = `${this.caches}-aside`;
    if (existsSync(this.caches)) renameSync(this.caches, aside);
    try {
      return await this.build(name, products, site);
    } finally {
      this.forget();
      if (existsSync(aside)) renameSync(aside, this.caches);
    }
  }

  /** Runs a program of the copy with a curriculum. */
  run(args: readonly string[], root: string, options: Pick<Command, 'hasSteps' | 'mayFail'> = {}): Promise<Watched> {
    return watch({ args, cwd: this.folder, env: this.environment(root), ...options });
  }

  private get caches(): string {
    return path.join(this.folder, '.cache');
  }

  private environment(root: string): NodeJS.ProcessEnv {
    return { ...outside(), PAPER_KITE_CURRICULUM: root, NODE_COMPILE_CACHE: path.join(this.caches, 'compiled') };
  }
}
