import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { injectManifest } from '@serwist/build';
import { bundleScript } from '../../../lib/bundleScript.ts';
import type { SiteFiles } from './siteFiles.ts';

const source = path.resolve(import.meta.dirname, '../worker/worker.ts');

/**
 * Writes the service worker to `sw.js` of a site, with the files of its shell in it. Throws an Error when a file of the
 * shell cannot be read.
 */
export async function writeServiceWorker(site: SiteFiles, shell: readonly string[]): Promise<{ files: number; bytes: number }> {
  const beside = path.join(site.folder, `sw.js.new-${process.pid}`);
  const bundled = `${beside}.js`;
  try {
    writeFileSync(bundled, await bundleScript({ input: source, transform: { define: { 'process.env.NODE_ENV': '"production"' } } }));
    const { count, size, warnings } = await injectManifest({
      swSrc: bundled,
      swDest: beside,
      globDirectory: site.folder,
      globPatterns: shell.map((address) => site.fileOf(address)),
      // Addresses relative to the worker: the site may be hosted below any path. With its hash no other file is taken for ours.
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({
            ...entry,
            url: addressOf(entry.url),
            integrity: integrityOf(path.join(site.folder, entry.url)),
          })),
        }),
      ],
    });
    if (warnings.length > 0) throw new Error(`The service worker cannot be made: ${warnings.join(' ')}`);
    renameSync(beside, path.join(site.folder, 'sw.js'));
    return { files: count, bytes: size };
  } finally {
    for (const file of [beside, bundled]) rmSync(file, { force: true });
  }
}

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}

function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1') || './';
}
