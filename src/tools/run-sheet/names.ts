import { plainWords } from '../shared/plainWords.ts';

/** More certificates than this are no longer a workshop. */
export const mostNames = 500;
const longestName = 40;
/** 张三 李四 王五, as a chat gives them. */
const severalChinese = /^\s*\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})+\s*$/u;
const heading = /^(姓名|名字|学员|name|full name|participant)$/i;

export interface Names {
  names: string[];
  /** How many there were before the list was cut to `mostNames`. */
  found: number;
}

/**
 * The names in a text that was typed, or pasted from a list or a spreadsheet: one a line, several in a line between 、 or
 * semicolons, or a column of a table. Of a table the column headed "name" counts, else the first that is not numbers. Names are
 * made plain words: nothing in them can turn the line round, hide or be a formula's tab.
 */
export function namesIn(text: string): Names {
  const rows = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((row) => row.trim() !== '')
    .map(cellsOf);
  const column = columnOf(rows);
  // One row alone is no table: all that stands in it are names.
  const cells = rows.length === 1 ? rows[0]! : rows.map((row) => row[column] ?? '');
  const names = cells
    .flatMap((cell) => cell.split(/[、;；]/))
    .flatMap((cell) => (severalChinese.test(cell) ? cell.trim().split(/\s+/) : [cell]))
    .map((name) => plainWords(name, longestName))
    .filter((name) => name !== '' && !heading.test(name));
  return { names: names.slice(0, mostNames), found: names.length };
}

/** Which column of a table holds the names. */
function columnOf(rows: readonly string[][]): number {
  const headed = rows[0]?.findIndex((cell) => heading.test(cell.trim())) ?? -1;
  if (headed >= 0) return headed;
  const width = rows[0]?.length ?? 1;
  for (let column = 0; column < width; column++) {
    if (rows.some((cells) => /[^\d\s.#№]/.test(cells[column] ?? ''))) return column;
  }
  return 0;
}

/** The cells of a row: between tabs, or between commas that stand outside quotation marks. */
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
