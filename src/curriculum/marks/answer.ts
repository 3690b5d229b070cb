import type { PrintedAdvice } from '../schema/editions.ts';
import { isSound, markLength } from './mark.ts';
import { nearest } from './nearest.ts';
import { type LocalizedChange, type LocalizedEdition, type Register, type SheetHistory, speaksOf } from './register.ts';
import { isFormer, type TypedFooter } from './typedFooter.ts';

/** A change with the edition that made it. */
export interface ReportedChange {
  edition: LocalizedEdition;
  change: LocalizedChange;
}

/** What is known about a sheet. */
export type Answer =
  /** The same as in the newest edition; `since` is the edition that introduced these words. */
  | { state: 'current'; id: string; sheet: SheetHistory; since: LocalizedEdition }
  /** A later edition differs: its changes, newest first, and the strongest advice among them. */
  | { state: 'superseded'; id: string; sheet: SheetHistory; by: LocalizedEdition; changes: ReportedChange[]; printed: PrintedAdvice }
  | { state: 'withdrawn'; id: string; sheet: SheetHistory; by: LocalizedEdition; changes: ReportedChange[]; printed: PrintedAdvice }
  /** Not published yet, but in this copy of the curriculum. */
  | { state: 'draft'; id: string; sheet: SheetHistory }
  /** The mark is that of a sheet of another document. */
  | { state: 'elsewhere'; id: string; sheet: SheetHistory; mark: string }
  /** The mark is well formed, but this copy of the curriculum does not know it: it is newer, or two signs were misread. */
  | { state: 'unknown'; id: string; near: Near[] }
  /** No sheet has such a mark. */
  | { state: 'misread'; id: string; near: Near[]; strange: string[]; length: number }
  | { state: 'no-document'; id: string; near: string[] }
  | { state: 'nothing-typed'; missing: 'id' | 'mark' };

/** A mark that looks like the one that was typed. */
export interface Near {
  mark: string;
  sheet: SheetHistory;
}

const grave: readonly PrintedAdvice[] = ['keep', 'replace', 'destroy'];

/** Looks up a sheet by what was typed from its footer. Nothing is guessed: similar marks are offered separately. */
export function answer(register: Register, { id, mark, strange }: TypedFooter): Answer {
  if (id === '' && mark === '') return { state: 'nothing-typed', missing: 'id' };
  const sheets = register.sheets[id];
  if (!sheets) return { state: 'no-document', id, near: nearest(id, Object.keys(register.sheets), (name) => name) };
  if (mark === '') return { state: 'nothing-typed', missing: 'mark' };
  for (const sheet of sheets) {
    const place = placeOf(sheet, mark);
    if (place >= 0) return ofSheet(register, id, sheet, place);
    if (sheet.draft === mark) return { state: 'draft', id, sheet };
  }
  for (const [other, theirs] of Object.entries(register.sheets)) {
    const sheet = theirs.find((candidate) => placeOf(candidate, mark) >= 0);
    if (sheet) return { state: 'elsewhere', id: other, sheet, mark };
  }
  const near = nearest(mark, knownMarks(sheets), ({ mark: known }) => known);
  if (!isSound(mark) && !isFormer(mark)) return { state: 'misread', id, near, strange, length: mark.length - markLength };
  return { state: 'unknown', id, near };
}

/** Returns the position in a sheet's history at which it had this mark, or the digits printed before there were marks; -1 if never. */
function placeOf({ marks }: SheetHistory, mark: string): number {
  return marks.findLastIndex(([, known, former]) => known !== '' && (known === mark || former?.toUpperCase() === mark));
}

function ofSheet(register: Register, id: string, sheet: SheetHistory, place: number): Answer {
  const { editions } = register;
  const later = sheet.marks.slice(place + 1);
  const reported = later.flatMap(([number]) =>
    editions[number]!.changes.filter((change) => speaksOf(change, id, sheet.sheet)).map((change) => ({
      edition: editions[number]!,
      change,
    })),
  );
  const grown = reported.filter(({ change }) => change.kind !== 'same').reverse();
  const gone = sheet.marks.at(-1)![1] === '';
  if (later.length === 0 || (!gone && reported.length > 0 && grown.length === 0)) {
    return { state: 'current', id, sheet, since: editions[sheet.marks[place]![0]]! };
  }
  const printed = grave[Math.max(...grown.map(({ change }) => grave.indexOf(change.printed ?? 'keep')), 0)]!;
  const by = editions[later.at(-1)![0]]!;
  return { state: gone ? 'withdrawn' : 'superseded', id, sheet, by, changes: grown, printed };
}

function knownMarks(sheets: readonly SheetHistory[]): Near[] {
  return sheets.flatMap((sheet) => [
    ...sheet.marks.filter(([, mark]) => mark !== '').map(([, mark]) => ({ mark, sheet })),
    ...(sheet.draft ? [{ mark: sheet.draft, sheet }] : []),
  ]);
}
