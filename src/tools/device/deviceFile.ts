import { type Day, isDay } from '../planner/days.ts';
import { plainHash } from '../shared/plainHash.ts';
import type { Kept, Thing } from './kept.ts';

/** Texts by their keys in localStorage. */
export type Texts = ReadonlyMap<string, string>;

/** The version of the form of the file. What a tool keeps has its own validator, and may grow without a new one. */
const version = 1;
/** Larger than what a browser lets a site keep. */
export const largestFile = 8_000_000;

/** Why a file is refused. The page has a sentence for each. */
export type FileProblem = 'too-large' | 'not-ours' | 'newer' | 'damaged' | 'bad-entry';

/** What is in a file: texts that the tools accept, and how many things no tool here knows. */
export type ReadFile = { day: Day; texts: Texts; unknown: number } | { problem: FileProblem; thing?: Thing };

/** Finds the declaration of a key, and what follows the beginning of keys that it declares; undefined for a key that no tool declares. */
export function keptOf(key: string, registry: readonly Kept[]): { kept: Kept; rest: string } | undefined {
  for (const kept of registry)
    for (const own of kept.keys) {
      if (own === key) return { kept, rest: '' };
      if (own.endsWith(':') && key.startsWith(own)) return { kept, rest: key.slice(own.length) };
    }
  return undefined;
}

/** Returns what may go into a file; names of people only when they are asked for. */
export function carried(texts: Texts, registry: readonly Kept[], withPeople: boolean): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, text] of texts) {
    const kept = keptOf(key, registry)?.kept;
    if (kept === undefined || kept.staysHere || (kept.namesPeople && !withPeople)) continue;
    const accepted = kept.accept(text);
    if (accepted !== undefined) found.set(key, accepted);
  }
  return found;
}

/** Writes texts as a file: JSON with the version of its form, the day, and a sum against damage. */
export function fileText(texts: Texts, day: Day): string {
  const kept = Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ paperKite: 'device', version, saved: day, sum: sumOf(kept), kept }, null, 1)}\n`;
}

/** Reads such a file. Either everything that this edition knows can be used, or the file is refused: nothing is taken from half of one. */
export function readFile(text: string, registry: readonly Kept[]): ReadFile {
  if (text.length > largestFile) return { problem: 'too-large' };
  const { paperKite, version: its, saved, sum, kept } = parsed(text) ?? {};
  // A file that was cut off cannot be parsed, and still says what it is.
  if (paperKite !== 'device') return { problem: /^\ufeff?\s*\{\s*"paperKite"/.test(text) ? 'damaged' : 'not-ours' };
  if (typeof its === 'number' && its > version) return { problem: 'newer' };
  if (its !== version || typeof saved !== 'string' || !isDay(saved) || !isTexts(kept) || sum !== sumOf(kept)) return { problem: 'damaged' };
  const texts = new Map<string, string>();
  let unknown = 0;
  for (const [key, value] of Object.entries(kept)) {
    const found = keptOf(key, registry)?.kept;
    if (found === undefined || found.staysHere) {
      unknown++;
      continue;
    }
    const accepted = found.accept(value);
    if (accepted === undefined) return { problem: 'bad-entry', thing: found.thing };
    texts.set(key, accepted);
  }
  return { day: saved, texts, unknown };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

function sumOf(kept: Record<string, string>): string {
  return plainHash(JSON.stringify(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1))));
}
