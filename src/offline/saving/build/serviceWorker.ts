import { createHash } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { originalLocale } from '../../../curriculum/locale.ts';
import { bundleScript } from '../../../lib/bundleScript.ts';
import { type BuiltSite, readBytes } from '../../site/builtSite.ts';
import { addressOf } from '../../site/urls.ts';

const source = path.resolve(import.meta.dirname, '../worker/worker.ts');

/**
 * Writes the service worker to `sw.js` of a site, with the list of the files of its shell. Throws an Error if a file of the shell cannot
 * be read.
 */
export async function writeServiceWorker(site: BuiltSite, shell: readonly string[]): Promise<{ files: number; bytes: number }> {
  const files = shell.map((file) => ({ file, content: readBytes(site, file) }));
  // Addresses are relative to the worker, since the site may be hosted below any path. With the hash, a foreign file is never accepted.
  const entries = files.map(({ file, content }) => {
    const sum = createHash('sha256').update(content).digest();
    return { url: addressOf(file) || './', revision: sum.toString('hex'), integrity: `sha256-${sum.toString('base64')}` };
  });
  const temporary = path.join(site.folder, `sw.js.new-${process.pid}`);
  try {
    // Serwist reads process.env.
    const define = {
      'process.env.NODE_ENV': '"production"',
      'self.__SW_MANIFEST': JSON.stringify(entries),
      originalLocale: JSON.stringify(originalLocale),
    };
    writeFileSync(temporary, await bundleScript({ input: source, transform: { define } }));
    renameSync(temporary, path.join(site.folder, 'sw.js'));
  } finally {
    rmSync(temporary, { force: true });
  }
  return { files: files.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}
