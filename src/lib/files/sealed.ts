import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { writeWhole } from './whole.ts';

/**
 * Records of a cache that prove themselves: each holds the sum of its name and its value. A record that is damaged in any way,
 * or stands under another's name, is the same as one that is not there.
 */
export function writeSealed(file: string, name: string, value: unknown): void {
  const json = JSON.stringify(value);
  writeIntoCache(file, `{"sum":"${sumOf(name, json)}","value":${json}}`, { flush: false });
}

/** The value that was written under this name; undefined when there is none that is whole. */
export function readSealed(file: string, name: string): unknown {
  try {
    const [, sum, json] = /^\{"sum":"([0-9a-f]{64})","value":(.*)\}$/s.exec(readFileSync(file, 'utf8')) ?? [];
    return json !== undefined && sumOf(name, json) === sum ? (JSON.parse(json) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file of a cache. What stands in its place and is no file, such as a folder, goes: all of a cache is ours. */
export function writeIntoCache(file: string, content: Uint8Array | string, options: { flush?: boolean } = {}): void {
  try {
    writeWhole(file, content, options);
  } catch (error) {
    if (!['EISDIR', 'ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    rmSync(file, { recursive: true });
    writeWhole(file, content, options);
  }
}

function sumOf(name: string, json: string): string {
  return createHash('sha256').update(name).update('\0').update(json).digest('hex');
}
