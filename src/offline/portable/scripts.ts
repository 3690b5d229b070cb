import path from 'node:path';
import type { InputOptions } from 'rolldown';
import { bundleScript } from '../../lib/bundleScript.ts';
import type { BuiltSite } from '../site/builtSite.ts';
import { CopyError } from './copyError.ts';
import { classicScript, islandScript, loaderScript } from './pageScripts.ts';

const browserCode = path.join(import.meta.dirname, 'browser');

/** Bundles modules into classic scripts. Caches its results, since all copies of a site have the same scripts. */
export class ScriptMaker {
  readonly #made = new Map<string, Promise<string>>();
  readonly site: BuiltSite;

  constructor(site: BuiltSite) {
    this.site = site;
  }

  /** Returns the classic scripts that replace module scripts and islands, by file name. */
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

  /** Returns Pagefind as a classic script that reads its index from classic scripts. */
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

  /** Returns the code of a module that passes all modules of islands to the loader, under the names that pages use. */
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
    return await bundleScript(options);
  } catch (error) {
    throw new CopyError(`A script for copies cannot be built: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function virtual(name: string, code: string) {
  return {
    name: 'virtual',
    resolveId: (id: string) => (id === name ? `\0${name}` : null),
    load: (id: string) => (id === `\0${name}` ? code : null),
  };
}
