import type { BlockNode, Node } from '../curriculum/tree.ts';
import { contactsIn } from './contacts.ts';
import { type JoinedWords, joinWords } from './joinWords.ts';
import { normalize } from './normalize.ts';
import type { TypedNumber } from './phoneNumbers.ts';
import { isDigits } from './spelledNumbers.ts';

/** Words that say that the digits after them are a number to dial: the first cell of a row. */
const label = /电话|热线|号码|手机|座机|拨|打|报警|急救|火警|求助|\b(?:call|dial|ring|phone|hotline|help ?line|telephone|mobile|number)/iu;

/** A piece that is read after another one: a cell, an item of a list, an entry of a figure, a paragraph. */
type Piece = JoinedWords;

/** Pieces that are next to each other, in one direction. */
interface Row {
  pieces: Piece[];
  /** Whether it is a row or column of a table, where counts of things are next to each other too. */
  inTable: boolean;
}

/** A phone number whose digits are in several pieces, and where it begins. */
export interface SpreadNumber {
  shown: string;
  digits: string;
  piece: Piece;
}

/** Finds phone numbers that are spread over cells, items of a list, entries of a figure or paragraphs, one digit or a few in each. */
export function spreadNumbersIn(nodes: readonly Node[], numbersIn: (text: string) => TypedNumber[]): SpreadNumber[] {
  return rowsIn(nodes).flatMap((row) => spreadIn(row, numbersIn));
}

/** The same in words that are next to each other, such as those of a list in an attribute. */
export function spreadNumbersAmong(words: readonly string[], numbersIn: (text: string) => TypedNumber[]): Omit<SpreadNumber, 'piece'>[] {
  const pieces = words.map((one): Piece => ({ words: one, placeOf: () => ({ line: 0, column: 0 }) }));
  return spreadIn({ pieces, inTable: false }, numbersIn);
}

/** Finds accounts whose place is in one piece and whose number or name is in the next: two cells, two items. */
export function spreadContactsIn(nodes: readonly Node[]): { shown: string; piece: Piece }[] {
  return rowsIn(nodes).flatMap(({ pieces }) =>
    pieces.slice(1).flatMap((piece, index) => {
      const before = `${pieces[index]!.words.trim()} `;
      return contactsIn(before + piece.words)
        .filter(({ at, shown }) => at < before.length - 1 && at + shown.length > before.length)
        .map(({ shown }) => ({ shown, piece: pieces[index]! }));
    }),
  );
}

function spreadIn({ pieces, inTable }: Row, numbersIn: (text: string) => TypedNumber[]): SpreadNumber[] {
  return runsOfDigits(pieces).flatMap(({ start, run }) => {
    const before = pieces[start - 1]?.words.trim() ?? '';
    const isLabelled = label.test(before);
    const digits = run.map(({ words }) =>
      normalize(words)
        .words.replace(/[^\p{L}\p{M}\d]+/gu, ' ')
        .trim(),
    );
    // 11|0 is two counts, unless something says that it is a number.
    const isSpelled = digits.every((one) => !/\d\d/.test(one));
    const text = `${isLabelled ? '打 ' : ''}${digits.join('-')}`;
    return numbersIn(isSpelled || !isLabelled ? text : `打 ${digits.join('')}`)
      .filter((found) => found.digits.length > 4 || isLabelled || (isSpelled && (!inTable || run.length === pieces.length)))
      .map(({ shown, digits: number }) => ({ shown: isSpelled || !isLabelled ? shown : digits.join('-'), digits: number, piece: run[0]! }));
  });
}

/** Pieces in a row that hold nothing but digits or words for digits; at least two. */
function runsOfDigits(pieces: readonly Piece[]): { start: number; run: Piece[] }[] {
  const runs: { start: number; run: Piece[] }[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (!isDigits(normalize(piece.words).words)) continue;
    const last = runs.at(-1);
    if (last && last.start + last.run.length === index) last.run.push(piece);
    else runs.push({ start: index, run: [piece] });
  }
  return runs.filter(({ run }) => run.length > 1);
}

function rowsIn(nodes: readonly Node[]): Row[] {
  const rows: Row[] = [];
  let reading: Piece[] = [];
  const read = (list: readonly Node[]): void => {
    for (const node of list) {
      if (node.type === 'table') {
        rows.push({ pieces: reading, inTable: false }, ...rowsOfTable(node.children));
        reading = [];
      } else if (!('children' in node)) continue;
      else if (isRun(node)) {
        const joined = joinWords(node.children);
        if (joined) reading.push(joined);
      } else read(node.children);
    }
  };
  read(nodes);
  return [...rows, { pieces: reading, inTable: false }];
}

/** Whether words are directly in a node. */
function isRun({ children }: Extract<Node, { children: Node[] }> | BlockNode): boolean {
  return children.some(({ type }) => type === 'text' || type === 'strong' || type === 'emphasis' || type === 'delete');
}

/** The rows and the columns of a table. */
function rowsOfTable(rows: readonly Node[]): Row[] {
  const cells = rows.map((row) => ('children' in row ? row.children.map(pieceOf) : []));
  const columns = (cells[0] ?? []).map((_, index) => cells.map((row) => row[index]));
  return [...cells, ...columns].map((pieces) => ({ pieces: pieces.map((piece) => piece ?? nothing), inTable: true }));
}

const nothing: Piece = { words: '', placeOf: () => ({ line: 1, column: 1 }) };

function pieceOf(cell: Node): Piece {
  return ('children' in cell ? joinWords(cell.children) : undefined) ?? { ...nothing, placeOf: () => cell.at };
}
