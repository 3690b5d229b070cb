import path from 'node:path';
import type { InputOptions } from 'rolldown';
import { bundleScript } from '../../lib/bundleScript.ts';
import type { BuiltSite } from '../site/site.ts';
import { CopyError } from './faults.ts';
import { classicScript, islandScript, loaderScript } from './pageScripts.ts';

const browserCode = path.join(import.meta.dirname, 'browser');

/** Bundles modules into classic scripts. Keeps what it has made: the copies of one site have the same scripts. */
export class ScriptMaker {
  readonly #made = new Map<string, Promise<string>>();
  readonly site: BuiltSite;

  constructor(site: BuiltSite) {
    this.site = site;
  }

  /** The classic scripts that stand for module scripts and islands, by the files they become. */
  async classicScripts(scripts: Iterable<string>, modules: Iterable<string>): Promise<Map<string, string>> {
    const made = new Map<string, string>();
    for (const file of scripts) made.set(classicScript(file), await this.#once({ input: this.#full(file) }));
    const named = [...modules].sort();
    if (named.length > 0) {
      made.set(loaderScript, await this.#once({ input: path.join(browserCode, 'modules.ts') }));
      made.set(islandScript, await this.#once({ input: 'islands', plugins: [virtual('islands', this.#islands(named))] }, named.join()));
    }
    return made;
  }

  /** Pagefind as a classic script that reads its index from classic scripts. */
  pagefind(pagefindFile: string): Promise<string> {
    return this.#once({
      input: path.join(browserCode, 'pagefind.ts'),
      resolve: { alias: { 'pagefind-of-the-site': pagefindFile } },
      transform: { define: { fetch: 'globalThis.paperKiteFetch', Worker: 'undefined', 'import.meta.url': 'undefined' } },
    });
  }

  #full(file: string): string {
    return path.resolve(this.site.folder, file);
  }

  /** A module that hands all modules of islands to the loader, under the names by which pages ask for them. */
  #islands(files: readonly string[]): string {
    const imports = files.map((file, at) => `import * as module${at} from ${JSON.stringify(this.#full(file))};`);
    const entries = files.map((file, at) => `${JSON.stringify(file)}: module${at}`);
    return `${imports.join('\n')}\nglobalThis.paperKiteModules({ ${entries.join(', ')} });`;
  }

  #once(options: InputOptions, key = String(options.input)): Promise<string> {
    let script = this.#made.get(key);
    if (!script) {
      script = bundle(options);
      this.#made.set(key, script);
    }
    return script;
  }
}

async function bundle(options: InputOptions): Promise<string> {
  try {
    return await bundleScript({ ...options, plugins: [withoutPreloading, options.plugins] });
  } catch (error) {
    throw new CopyError(`A script cannot be made for copies: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Before a module that is asked for later, Vite fetches those that it needs, by their addresses on the web: with a helper of its own, which
 * works out addresses from `import.meta`. In a copy they are all in one script: there is nothing to fetch, and the helper does not get so far.
 */
const withoutPreloading = {
  name: 'without-preloading',
  transform: (code: string) =>
    /__vite__mapDeps|vite:preloadError/.test(code)
      ? code.replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]').replace(/\bimport\.meta\.(?:resolve|url)\b/g, 'undefined')
      : null,
};

function virtual(name: string, code: string) {
  return {
    name: 'virtual',
    resolveId: (id: string) => (id === name ? `\0${name}` : null),
    load: (id: string) => (id === `\0${name}` ? code : null),
  };
}
