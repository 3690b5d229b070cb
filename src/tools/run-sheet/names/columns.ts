import { cleaned } from './clean.ts';
import { type Heading, headingOf } from './headings.ts';
import { type CellKind, kindOf } from './kinds.ts';
import { piecesOf, words } from './pieces.ts';
import type { Row } from './rows.ts';
import { isSurname } from './surnames.ts';

/** Rows among which a heading is looked for: titles may come before it. */
const headingWithin = 8;

/** The cells of a row as a table has them. */
function cellsOf({ by, cells }: Row): string[] {
  return by === 'nothing' || by === 'space' ? words(cells.join(' ')) : cells;
}

/** Returns the names of a table with headings, row by row; undefined when there is no heading for names. */
export function headedCells(rows: readonly Row[]): string[] | undefined {
  for (const [at, row] of rows.slice(0, headingWithin).entries()) {
    // 姓名: 张三 is a label.
    if (row.by === 'nothing' && /[:：]/.test(row.cells[0]!)) continue;
    // 姓 名 is one heading with a space for the looks of it.
    const heads =
      row.by === 'nothing'
        ? row.cells[0]!.replace(/姓\s+名/g, '姓名')
            .trim()
            .split(/\s+/)
        : row.cells;
    const headings = heads.map(headingOf);
    // A form has the name next to its label.
    const next = cleaned(heads[headings.indexOf('name') + 1] ?? '');
    if (headings.includes('name') && !headingOf(next) && ['name', 'weak'].includes(kindOf(next))) continue;
    const pick = heads.length > 1 ? pickOf(heads, headings) : undefined;
    if (!pick) continue;
    return rows.slice(at + 1).flatMap((other) => {
      const cells = cellsOf(other);
      // A row that begins with its number has lost it.
      return pick(other.counted && cells.length < heads.length ? ['', ...cells] : cells);
    });
  }
  return undefined;
}

/** Returns how to take the names out of a row below these headings. */
function pickOf(
  heads: readonly string[],
  headings: readonly (Heading | undefined)[],
): ((cells: readonly string[]) => string[]) | undefined {
  const given = headings.indexOf('given');
  const family = headings.indexOf('family');
  if (given >= 0 && family >= 0) return (cells) => [fullName(cells[given] ?? '', cells[family] ?? '')];
  const kind = headings.includes('name') ? 'name' : 'people';
  const first = headings.indexOf(kind);
  if (first < 0 || (kind === 'people' && !headings.includes('other'))) return undefined;
  // Two tables next to each other have the heading twice.
  const columns = heads.flatMap((head, at) => (headings[at] === kind && head.trim() === heads[first]!.trim() ? [at] : []));
  return (cells) => columns.map((at) => cells[at] ?? '');
}

function fullName(given: string, family: string): string {
  const isChinese = /^\p{Script=Han}+$/u.test(given + family);
  return isChinese ? family + given : `${given} ${family}`.trim();
}

interface Column {
  kinds: CellKind[];
  /** How many of its cells differ from each other. */
  different: number;
}

/**
 * Returns the cells with names of a table without headings, row by row: those of the columns whose cells look like names and differ. Returns
 * undefined when the rows are not a table.
 */
export function tableCells(rows: readonly Row[]): string[] | undefined {
  const table = rows.map((row) => (row.by === 'nothing' || row.by === 'space' ? piecesOf(row.cells.join(' ')) : row.cells));
  const width = mostCommon(table.map(({ length }) => length));
  const full = table.filter(({ length }) => length === width);
  if (width < 2 || full.length < table.length * 0.8) return undefined;
  const whole = splitNames(full, rows[0]!.by);
  if (whole) return whole;
  if (full.length < 2) return undefined;
  const columns = Array.from({ length: width }, (_, at): Column => {
    const texts = full.map((cells) => cleaned(cells[at]!)).filter((text) => text !== '');
    return {
      kinds: texts.map((text) => (headingOf(text) ? 'none' : kindOf(text))),
      different: new Set(texts).size / Math.max(1, texts.length),
    };
  });
  const chosen = namesAmong(columns);
  return chosen.length === 0 ? undefined : table.flatMap((cells) => chosen.map((at) => cells[at] ?? ''));
}

/** Names of which each row has two parts: Smith, John; 张 三 in two cells. */
function splitNames(rows: readonly string[][], by: Row['by']): string[] | undefined {
  if (by === 'nothing' || by === 'space' || rows.some(({ length }) => length !== 2)) return undefined;
  const pairs = rows.map(([a = '', b = '']) => [cleaned(a), cleaned(b)] as const);
  if (pairs.every(([a, b]) => isSurname(a) && /^\p{Script=Han}{1,2}$/u.test(b) && kindOf(b) !== 'none'))
    return pairs.map(([a, b]) => `${a}${b}`);
  const isWord = (text: string) => kindOf(text) === 'weak' && !/\p{Script=Han}/u.test(text);
  const isFamily = (text: string) => isWord(text) || /^(?:de|del|da|dos|du|van|von|al|el|bin|bint|ter) /i.test(text);
  const isGiven = (text: string) =>
    isWord(text) || (/^[^\s\p{Script=Han}]+(?: [^\s\p{Script=Han}]+){1,2}$/u.test(text) && kindOf(text) === 'name');
  if (!pairs.every(([a, b]) => isFamily(a) && isGiven(b))) return undefined;
  return pairs.map(([a, b]) => (by === 'comma' ? `${a}, ${b}` : `${a} ${b}`));
}

function namesAmong(columns: readonly Column[]): number[] {
  const share = ({ kinds }: Column, wanted: readonly CellKind[]) =>
    kinds.filter((kind) => wanted.includes(kind)).length / Math.max(1, kinds.length);
  const all = columns.map((column, at) => ({ column, at }));
  const likely = all.filter(({ column }) => share(column, ['name', 'weak']) >= 0.6 && column.different >= 0.75);
  const sure = likely.filter(({ column }) => share(column, ['name']) >= 0.6);
  if (sure.length > 0) return sure.map(({ at }) => at);
  if (likely.length === columns.length) return likely.map(({ at }) => at);
  if (likely.length > 0) return [likely[0]!.at];
  const rest = all.map(({ column, at }) => ({ at, share: share(column, ['name', 'weak', 'other']) * column.different }));
  const best = rest.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share > 0 ? [best.at] : [];
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0])[0];
}
