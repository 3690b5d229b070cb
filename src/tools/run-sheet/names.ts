import { plainWords } from '../shared/plainWords.ts';

/** Maximum number of names for certificates. */
export const mostNames = 500;
const longestName = 40;
/** 张三 李四 王五, as copied from a chat. */
const severalChinese = /^\s*\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})+\s*$/u;
const heading = /^(姓名|名字|学员|name|full name|participant)$/i;

export interface Names {
  names: string[];
  /** Number of names before the list was cut to `mostNames`. */
  found: number;
}

/**
 * Extracts names from a text that was typed or pasted from a list or a spreadsheet: one per line, several in a line separated by 、 or
 * semicolons, or a column of a table. In a table it takes the column headed "name", otherwise the first one that does not contain
 * numbers. Names are reduced to plain text without control, bidirectional or invisible characters.
 */
export function namesIn(text: string): Names {
  const rows = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((row) => row.trim() !== '')
    .map(cellsOf);
  const column = columnOf(rows);
  // A single row is not a table: all of its cells are names.
  const cells = rows.length === 1 ? rows[0]! : rows.map((row) => row[column] ?? '');
  const names = cells
    .flatMap((cell) => cell.split(/[、;；]/))
    .flatMap((cell) => (severalChinese.test(cell) ? cell.trim().split(/\s+/) : [cell]))
    .map((name) => plainWords(name, longestName))
    .filter((name) => name !== '' && !heading.test(name));
  return { names: names.slice(0, mostNames), found: names.length };
}

/** Finds the column of a table that contains the names. */
function columnOf(rows: readonly string[][]): number {
  const headed = rows[0]?.findIndex((cell) => heading.test(cell.trim())) ?? -1;
  if (headed >= 0) return headed;
  const width = rows[0]?.length ?? 1;
  for (let column = 0; column < width; column++) {
    if (rows.some((cells) => /[^\d\s.#№]/.test(cells[column] ?? ''))) return column;
  }
  return 0;
}

/** Splits a row into cells, at tabs or at commas outside of quotation marks. */
function cellsOf(row: string): string[] {
  if (row.includes('\t')) return row.split('\t').map(unquoted);
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const character of row) {
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === ',' || character === '，')) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell].map(unquoted);
}

function unquoted(cell: string): string {
  const inside = /^\s*"((?:[^"]|"")*)"\s*$/.exec(cell)?.[1];
  return inside === undefined ? cell : inside.replaceAll('""', '"');
}
