import type { Node } from '../curriculum/tree.ts';
import type { Line, Run } from './screen.ts';

/** The words of a paragraph or a cell, in lines; bold stays bold. A wide space between words is a new line on the board. */
export function linesOf(nodes: readonly Node[]): Line[] {
  const lines: Line[] = [[]];
  const add = (text: string, strong: boolean) => {
    for (const [index, piece] of unbroken(text)
      .split(/\s*\u3000\s*/)
      .entries()) {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)!.push({ text: piece, strong });
    }
  };
  const visit = (node: Node, strong: boolean) => {
    if (node.type === 'text') add(node.value, strong);
    else if (node.type === 'break') lines.push([]);
    else if ('children' in node) for (const child of node.children) visit(child, strong || node.type === 'strong');
  };
  for (const node of nodes) visit(node, false);
  return lines.filter((line) => wordsOf(line).trim() !== '');
}

/** `0–2` stays together: a line could break at its dash. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');
}

/** The same in one line, as a cell of a table has it. */
export function lineOf(nodes: readonly Node[]): Line {
  return linesOf(nodes).flatMap((line, index) => (index > 0 ? [{ text: ' ', strong: false } satisfies Run, ...line] : line));
}

export function wordsOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
