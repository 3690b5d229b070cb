import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a built page and its style sheets after gzip, and the scripts that it names. */
export function pageWeight(site: string, page: string): { bytes: number; scripts: number } {
  const html = readFileSync(path.join(site, page, 'index.html'), 'utf8');
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].map(([tag]) => /href="([^"]+)"/.exec(tag)![1]!);
  const bytes = [Buffer.from(html), ...styles.map((href) => readFileSync(path.join(site, href)))].reduce(
    (sum, file) => sum + gzipSync(file).length,
    0,
  );
  return { bytes, scripts: [...html.matchAll(/<script(?![^>]*application\/ld\+json)/g)].length };
}
