import type { GradeRecord } from './record.ts';

/** A record of the planned curriculum takes some 50 KB; what is far beyond that was not written by us. */
const longestRecord = 5_000_000;

/** A record out of whatever the device holds. Undefined when it is not one, or is one of another grade. */
export function readRecord(text: string, id: string): GradeRecord | undefined {
  if (text.length > longestRecord) return undefined;
  try {
    const record: unknown = JSON.parse(text);
    return isRecord(record) && record.id === id ? record : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is GradeRecord {
  if (!isObject(value)) return false;
  const { id, version, date, mark, withPdfs, files, savedAt } = value;
  const areTexts = [id, version, date, mark].every((text) => typeof text === 'string');
  return areTexts && typeof withPdfs === 'boolean' && Number.isFinite(savedAt) && areFiles(files) && files.length > 0;
}

/** Whether a value is a list of files: address, hash and bytes of each. */
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
