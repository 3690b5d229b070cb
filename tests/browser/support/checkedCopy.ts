import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleScript } from '../../../src/lib/bundleScript.ts';
import { writeSums } from '../../../src/offline/copy/sums.ts';
import { siteFolder } from '../../support/site.ts';

/** A folder name as teachers choose them. */
export const awkwardName = '课程 资料 [2026] (1)';

/**
 * Makes a small copy of the site for checking: the two pages for checking, with relative addresses and a classic script, and a few other
 * files. Returns its folder, which has an awkward name.
 */
export async function makeCopy(name: string): Promise<string> {
  const folder = path.resolve('.cache/tests', name, awkwardName);
  rmSync(path.dirname(folder), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pdfs = readdirSync(path.join(siteFolder, 'packs/zh/documents')).sort();
  const some = [...pdfs.filter((file) => file === 'g3-08.pdf'), ...pdfs.slice(0, 3)].map((file) => `packs/zh/documents/${file}`);
  for (const part of ['_astro', 'favicon.svg', ...some]) cpSync(path.join(siteFolder, part), path.join(folder, part), { recursive: true });
  for (const script of readdirSync(path.join(folder, '_astro')).filter((file) => file.startsWith('copy.') && file.endsWith('.js'))) {
    const file = path.join(folder, '_astro', script);
    writeFileSync(file, await bundleScript({ input: file }));
  }
  for (const locale of ['zh', 'en']) {
    const page = readFileSync(path.join(siteFolder, locale, 'copy/index.html'), 'utf8')
      .replace('<html ', '<html data-root="../../" ')
      .replaceAll(/(href|src)=("?)\//g, '$1=$2../../')
      .replaceAll(/<script type="?module"?/g, '<script defer')
      .replace(/<section data-web-copies.*?<\/section>/s, '');
    mkdirSync(path.join(folder, locale, 'copy'), { recursive: true });
    writeFileSync(path.join(folder, locale, 'copy/index.html'), page);
  }
  writeSums(folder);
  return folder;
}
