import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { writeAtomically } from './atomicWrite.ts';

/**
 * Writes a cache record with a checksum of its name and its value. A record that is damaged, or that was stored under another
 * name, reads as missing.
 */
export function writeCacheRecord(file: string, name: string, value: unknown): void {
  const json = JSON.stringify(value);
  writeCacheFile(file, `${head(sumOf(name, json))}${json}}`, { flush: false });
}

function head(sum: string): string {
  return `{"sum":"${sum}","value":`;
}

/** Returns the value written under this name, or undefined if there is no intact record. */
export function readCacheRecord(file: string, name: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    const { sum, value } = JSON.parse(text) as { sum: unknown; value: unknown };
    const json = text.slice(head(String(sum)).length, -1);
    return text.startsWith(head(String(sum))) && sumOf(name, json) === sum ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file of a cache. Anything else in its place, such as a folder, is removed: the whole cache is ours. */
export function writeCacheFile(file: string, content: Uint8Array | string, options: { flush?: boolean } = {}): void {
  try {
    writeAtomically(file, content, options);
  } catch (error) {
    if (!['EISDIR', 'ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    rmSync(file, { recursive: true });
    writeAtomically(file, content, options);
  }
}

function sumOf(name: string, json: string): string {
  return hash('sha256', `${name}\0${json}`);
}
