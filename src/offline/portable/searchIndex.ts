import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../lib/files/filesBelow.ts';
import { CopyError } from './copyError.ts';
import type { ScriptMaker } from './scripts.ts';

/** The version of Pagefind that is known to work from a disk. */
const knownVersion = '1.6.0';

interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/**
 * Returns the search of a copy as classic scripts: Pagefind itself, and one script per language with the whole index, which an old disk
 * reads faster than many small files. `folder` is a Pagefind index. Throws a CopyError if the index has an unknown format.
 */
export async function searchScripts(folder: string, scripts: ScriptMaker): Promise<Map<string, string>> {
  const entryFile = path.join(folder, 'pagefind-entry.json');
  if (!existsSync(entryFile)) throw new CopyError(`There is no search index in ${folder}. Run "npm run build" again.`);
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry;
  if (entry.version !== knownVersion)
    throw new CopyError(
      `The search index was made by Pagefind ${entry.version}, but copies are known to work with ${knownVersion}. Set knownVersion in src/offline/portable/searchIndex.ts to ${entry.version} and run tests/browser/portable.`,
    );
  const made = new Map([['pagefind/pagefind.js', await pagefind(folder, scripts)]]);
  const files = filesBelow(folder);
  for (const language of Object.keys(entry.languages).sort()) {
    const parts = ['pagefind-entry.json', ...partsOf(entry, language, files)];
    const data = Object.fromEntries(parts.map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]));
    made.set(`pagefind/${language}.js`, `paperKiteIndex(${JSON.stringify(data, null, 1)});\n`);
  }
  return made;
}

async function pagefind(folder: string, scripts: ScriptMaker): Promise<string> {
  try {
    return await scripts.pagefind(path.resolve(folder, 'pagefind.js'));
  } catch (error) {
    throw new CopyError(`Pagefind ${knownVersion} cannot be bundled for copies: ${(error as Error).message}`);
  }
}

/** Lists the files of an index that one language needs. */
function partsOf(entry: Entry, language: string, files: readonly string[]): string[] {
  const { hash, wasm } = entry.languages[language]!;
  const meta = `pagefind.${hash}.pf_meta`;
  const machine = `wasm.${wasm ?? 'unknown'}.pagefind`;
  for (const file of [meta, machine]) {
    if (!files.includes(file)) throw new CopyError(`The search index has no ${file}, which its own list names. Run "npm run build" again.`);
  }
  const chunks = files.filter((file) => new RegExp(`^(index|fragment|filter)/${language}_[^/]*\\.pf_(index|fragment|filter)$`).test(file));
  return [meta, machine, ...chunks];
}
