import { kindOfId } from './kind.ts';
import type { Locale } from './locale.ts';
import type { Change } from './schema/editions.ts';

/** A sheet as an edition printed it: a plan, a guide or a handout, in one language. */
export interface ReleasedSheet {
  document: string;
  /** `plan`, `guide` or the name of a handout. */
  sheet: string;
  locale: Locale;
  /** Seven signs without the hyphen: see `src/curriculum/marks/mark.ts`. */
  mark: string;
  /** The document's version. */
  version: string;
  /** The seven hexadecimal digits that footers had before there were marks. */
  former?: string;
}

/** A published state of the curriculum, as recorded in `content/editions`. */
export interface ReleasedEdition {
  version: string;
  /** The day it was published, `2026-11-25`. */
  date: string;
  changes: Change[];
  /** Everything that it prints, sorted. */
  sheets: ReleasedSheet[];
}

/** The published editions and the changes for the next one. */
export interface Editions {
  /** Oldest first. */
  released: ReleasedEdition[];
  /** What has changed since: the files of `content/editions/next`, and the changes of an edition whose sheets are not registered yet. */
  coming: Change[];
  /** Whether all of its files could be read. */
  isWhole: boolean;
}

export const editionsFolder = 'content/editions';
/** The changes for the next edition: a file for each document, so that two people never change the same one. */
export const comingFolder = `${editionsFolder}/next`;

/** The one file that held all of them before; it is refused. */
export const formerComingFile = `${comingFolder}.yaml`;

/** The file for what has changed in a document since the last edition. */
export function comingFileOf(document: string): string {
  return `${comingFolder}/${document}.yaml`;
}

/** Returns the document of a file of `content/editions/next`; undefined for a file that is not named after one. */
export function documentOfComing(file: string): string | undefined {
  const id = /^([^/]+)\.yaml$/.exec(file.slice(comingFolder.length + 1))?.[1];
  return id !== undefined && kindOfId(id) ? id : undefined;
}

/** The file that describes what an edition changed, written for people. */
export function changesFileOf(version: string): string {
  return `${editionsFolder}/${version}.yaml`;
}

/** The register of an edition's sheets, written by `npm run release`. */
export function sheetsFileOf(version: string): string {
  return `${editionsFolder}/${version}.sheets`;
}

/** Returns the marks of everything that was ever published; a sheet with any other mark is a draft. */
export function releasedMarks({ released }: Editions): Set<string> {
  return new Set(released.flatMap(({ sheets }) => sheets.map(({ mark }) => mark)));
}

/** Whether the last edition published a document that is not being withdrawn: readers have it. */
export function isPublished({ released, coming }: Editions, id: string): boolean {
  const isThere = released.at(-1)?.sheets.some(({ document }) => document === id) ?? false;
  return isThere && !coming.some(({ document, kind, sheets }) => document === id && kind === 'withdrawn' && sheets === undefined);
}

/** Orders versions such as 0.9.0 and 0.10.0. */
export function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Identifies a sheet across editions: `G3-08 letter-paper zh`. */
export function keyOf({ document, sheet, locale }: Pick<ReleasedSheet, 'document' | 'sheet' | 'locale'>): string {
  return `${document} ${sheet} ${locale}`;
}

/** Formats a register for its file, one sheet per line, so that ordinary tools can compare two editions. */
export function sheetsText({ version, date, sheets }: Omit<ReleasedEdition, 'changes'>): string {
  const lines = [...sheets]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((sheet) => [keyOf(sheet), sheet.mark, sheet.version, ...(sheet.former ? [sheet.former] : [])].join(' '));
  return [`edition ${version} ${date}`, ...lines, ''].join('\n');
}
