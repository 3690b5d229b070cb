/// <reference lib="dom" />
import { loadScript } from '../../../lib/browser/loadScript.ts';
import type { Module, ModulesByName } from './globals.ts';

// Runs in pages of a copy that have an island. It replaces `import()`, which no browser allows for files on a disk: all modules of islands
// are in one classic script next to this one, which is loaded when the first module is requested.

const source = (document.currentScript as HTMLScriptElement).src;
let modules: Promise<ModulesByName> | undefined;

globalThis.paperKiteImport = async (name: string): Promise<Module> => {
  modules ??= fetchAll();
  const found = (await modules)[name];
  if (!found) throw new Error(`This copy has no module ${name}.`);
  return found;
};

function fetchAll(): Promise<ModulesByName> {
  return new Promise((resolve, reject) => {
    globalThis.paperKiteModules = resolve;
    loadScript(new URL('islands.js', source).href).catch(reject);
  });
}
