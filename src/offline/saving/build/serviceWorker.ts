import { createHash } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleScript } from '../../../lib/bundleScript.ts';
import { type BuiltSite, readBytes } from '../../site/site.ts';
import { addressOf } from '../../site/urls.ts';

const source = path.resolve(import.meta.dirname, '../worker/worker.ts');

/**
 * Writes the service worker to `sw.js` of a site, with the files of its shell in it. Throws an Error when a file of the
 * shell cannot be read.
 */
export async function writeServiceWorker(site: BuiltSite, shell: readonly string[]): Promise<{ files: number; bytes: number }> {
  const files = shell.map((file) => ({ file, content: readBytes(site, file) }));
  // Addresses relative to the worker: the site may be hosted below any path. With its hash no other file is taken for ours.
  const entries = files.map(({ file, content }) => {
    const sum = createHash('sha256').update(content).digest();
    return { url: addressOf(file) || './', revision: sum.toString('hex'), integrity: `sha256-${sum.toString('base64')}` };
  });
  const beside = path.join(site.folder, `sw.js.new-${process.pid}`);
  try {
    // Serwist asks in which environment it runs.
    const define = { 'process.env.NODE_ENV': '"production"', 'self.__SW_MANIFEST': JSON.stringify(entries) };
    writeFileSync(beside, await bundleScript({ input: source, transform: { define } }));
    renameSync(beside, path.join(site.folder, 'sw.js'));
  } finally {
    rmSync(beside, { force: true });
  }
  return { files: files.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}
