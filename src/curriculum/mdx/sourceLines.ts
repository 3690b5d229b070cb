import type { Nodes, Root } from 'mdast';
import type { Position } from '../tree.ts';

/** A line of a paragraph as it is in the source. */
export interface SourceLine {
  /** The words of the line, without marks of quotation at its beginning and without tags of blocks. */
  words: string;
  line: number;
  column: number;
  /** Whether the text goes on in a new line after it, because it ends in two spaces or a backslash. */
  breaks: boolean;
}

/** Lines that Markdown joins into one paragraph. */
export interface SourceParagraph {
  lines: SourceLine[];
  /** Whether an entry of a list begins with it: the mark of the entry is before its first line. */
  beginsEntry: boolean;
  start: Position;
  end: Position;
}

/** The paragraphs of a text, each with its lines. */
export function paragraphsIn(root: Root, text: string): SourceParagraph[] {
  const lines = text.split('\n');
  const found: SourceParagraph[] = [];
  const take = (first: Nodes, last: Nodes, beginsEntry: boolean) => {
    if (!first.position || !last.position) return;
    const { start } = first.position;
    const { end } = last.position;
    found.push({ lines: linesBetween(lines, start, end), beginsEntry, start, end });
  };
  const visit = (node: Nodes, beginsEntry: boolean): void => {
    if (node.type === 'paragraph' && node.children.some(isLoose)) take(node, node, beginsEntry);
    else if (!('children' in node) || node.type === 'table' || node.type === 'heading') return;
    else if (node.children.some((child) => isLoose(child as Nodes)))
      take(node.children[0]! as Nodes, node.children.at(-1)! as Nodes, false);
    else for (const [index, child] of node.children.entries()) visit(child as Nodes, node.type === 'listItem' && index === 0);
  };
  visit(root, false);
  return found;
}

/** Whether a node is words or markup of words, and not a block. */
function isLoose(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return ['strong', 'emphasis', 'delete', 'inlineCode', 'link', 'break'].includes(node.type);
}

function linesBetween(lines: readonly string[], start: Position, end: Position): SourceLine[] {
  const found: SourceLine[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const whole = lines[line - 1] ?? '';
    const written = whole.slice(line === start.line ? start.column - 1 : 0, line === end.line ? end.column - 1 : whole.length);
    const before = line === start.line ? '' : /^(?:[ \t]*>)*[ \t]*/.exec(written)![0];
    const words = written.slice(before.length).replace(/<[^>]*>/g, '');
    if (words.trim() === '') continue;
    const column = (line === start.line ? start.column : 1) + before.length;
    found.push({ words: words.trimEnd(), line, column, breaks: line < end.line && /(?: {2,}|\\)$/.test(whole) });
  }
  return found;
}
