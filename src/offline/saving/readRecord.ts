import type { SetRecord } from './record.ts';

/** The maximum length of a record. Those of the planned curriculum have about 50 KB. */
const longestRecord = 5_000_000;

/** Parses a record; undefined if it is not valid or of another set. */
export function readRecord(text: string, id: string): SetRecord | undefined {
  if (text.length > longestRecord) return undefined;
  try {
    const record: unknown = JSON.parse(text);
    return isRecord(record) && record.id === id ? record : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is SetRecord {
  if (!isObject(value)) return false;
  const { id, version, date, mark, withPdfs, files, savedAt } = value;
  const areTexts = [id, version, date, mark].every((text) => typeof text === 'string');
  return areTexts && typeof withPdfs === 'boolean' && Number.isFinite(savedAt) && areFiles(files) && files.length > 0;
}

/** Returns whether a value is a list of files, each with address, hash and bytes. */
export function areFiles(value: unknown): value is [address: string, hash: string, bytes: number][] {
  return Array.isArray(value) && value.every(isFile);
}

function isFile(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [address, hash, bytes] = value;
  return typeof address === 'string' && typeof hash === 'string' && /^[0-9a-f]{32}$/.test(hash) && Number.isInteger(bytes) && bytes >= 0;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
