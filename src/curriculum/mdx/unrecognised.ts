import type { Heading, List, ListItem, Nodes, Root, Text } from 'mdast';
import { byKind, counted } from '../perFile.ts';
import type { Problem } from '../problem.ts';
import type { Position } from '../tree.ts';
import { speechToClass, type Vocabulary } from '../vocabulary.ts';
import type { LeftOut } from './leftOut.ts';
import { paragraphsIn, type SourceParagraph } from './sourceLines.ts';
import { type UnrecognisedKind, unrecognisedWords } from './unrecognisedWords.ts';

interface Found {
  kind: UnrecognisedKind;
  at: Position;
}

/**
 * Marks that Markdown takes for words, so that they would be printed, and words that it takes for marks. Each kind is reported once per
 * file. A sign after a backslash is meant as it is.
 */
export function unrecognisedMarks(file: string, root: Root, text: string, vocabulary: Vocabulary, leftOut: LeftOut): Problem[] {
  const found: Found[] = [
    ...paragraphsIn(root, text)
      .filter(({ start, end }) => !leftOut(start, end))
      .flatMap(inParagraph),
    ...inNodes(root, text, vocabulary),
  ];
  found.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  return byKind(found, ({ kind }) => kind).map((alike): Problem => {
    const { kind, at } = alike[0]!;
    const { id, message, hint } = unrecognisedWords[kind];
    return { id, severity: 'error', file, line: at.line, column: at.column, message: counted(message, alike.length), hint };
  });
}

/** A line of a table, or the one below its head. */
export const tableLine = /^[ \t　]*(?:[|｜].*[|｜]|:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?)[ \t　]*$/u;

/** What begins a line: the mark of a heading, a list, a quotation or a table that is not one. */
const atBeginning: readonly [kind: UnrecognisedKind, mark: RegExp][] = [
  ['indent', /^[ \t]*　[ \t　]*(?=(?:#{1,6}|[-*+>]|\d{1,3}[.)])[ 　])/u],
  ['heading', /^[ \t　]*(?:＃+|#{1,6}(?=[^ \t\n#\d])(?![^#]*#)|##+(?=\d))/u],
  ['quotation', /^[ \t　]*＞/u],
  ['table', tableLine],
];

/** A hyphen without a space in a paragraph of one line; several such lines run together, which is reported. */
const hyphen = /^-(?=[\p{Script=Han}　])/u;

const task = /^\[[ xX√✓✔]?\]/u;

function inParagraph({ lines, beginsEntry }: SourceParagraph): Found[] {
  const found = lines.flatMap(({ words, line, column }): Found[] => {
    const match = atBeginning.find(([, mark]) => mark.test(words));
    return match ? [{ kind: match[0], at: { line, column } }] : [];
  });
  const [first] = lines;
  if (!first || found.length > 0) return oncePerTable(found);
  const at = { line: first.line, column: first.column };
  if (lines.length === 1 && hyphen.test(first.words)) return [{ kind: 'hyphen', at }];
  return beginsEntry && task.test(first.words) ? [{ kind: 'task', at }] : [];
}

/** The lines of a table are one place. */
function oncePerTable(found: readonly Found[]): Found[] {
  return found.filter(({ kind }, index) => kind !== 'table' || found[index - 1]?.kind !== 'table');
}

function inNodes(root: Root, text: string, vocabulary: Vocabulary): Found[] {
  const found: Found[] = [];
  // A ### without a ## above it is raised on paper.
  let level = 2;
  const visit = (node: Nodes, { inQuestion, inBlock }: { inQuestion: boolean; inBlock: boolean }): void => {
    const before = text[(node.position?.start.offset ?? 0) - 1];
    const after = text[node.position?.end.offset ?? text.length];
    if (node.type === 'text') found.push(...inWords(node, text, inQuestion));
    else if ((node.type === 'emphasis' || node.type === 'strong') && isBetweenNumbers(node, before, after)) push('numbers', node);
    else if (node.type === 'listItem' && isTask(node)) push('task', node);
    else if (node.type === 'list') {
      const kind = kindOfNumbers(node, text);
      if (kind) push(kind, node);
    } else if (node.type === 'heading') {
      const kind = kindOfHeading(node, text, inBlock ? node.depth - 1 : level);
      if (kind) push(kind, node);
      if (!inBlock) level = node.depth;
    }
    if (!('children' in node)) return;
    const rule = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? vocabulary.get(node.name ?? '') : undefined;
    const inside = rule ? { inQuestion: speechToClass(rule)?.as === 'question', inBlock: true } : { inQuestion, inBlock };
    for (const child of node.children) visit(child as Nodes, inside);
  };
  const push = (kind: UnrecognisedKind, { position }: Nodes) => {
    if (position) found.push({ kind, at: { line: position.start.line, column: position.start.column } });
  };
  visit(root, { inQuestion: false, inBlock: false });
  return found;
}

/** Marks within words that have stayed words. */
const within: readonly [kind: UnrecognisedKind, mark: RegExp][] = [
  ['bold', /(?<![\\*])\*{2,3}(?!\*)|＊＊/u],
  ['struck', /(?<![\\~])~~(?!~)[^~\n]+~~(?!~)/u],
  ['highlight', /(?<![\\=])==(?!=)[^=\n]+==(?!=)/u],
  // $5 and US$6 are money: a formula has something behind its first sign and before its last, and no digit or letter after it.
  ['formula', /(?<![\\$])\$\$(?!\$)[^$]+\$\$|^\$\$\s*$|(?<![\\$\w])\$(?=[^\s$])(?=[^$\n]*[A-Za-z\\^=+×])[^$\n]*(?<=[^\s$\\])\$(?![\w$])/mu],
];

const arrow = /(?<!\\)(?:[-－–—=＝]{1,2}[>＞〉]|[⇒➔➜➡⟶])/u;

function inWords({ position }: Text, text: string, inQuestion: boolean): Found[] {
  const start = position?.start.offset;
  if (start === undefined) return [];
  const written = text.slice(start, position!.end.offset);
  const marks = inQuestion ? [...within, ['arrow', arrow] as const] : within;
  return marks.flatMap(([kind, mark]): Found[] => {
    const index = written.search(mark);
    if (index < 0) return [];
    const before = written.slice(0, index).split('\n');
    const first = before.length === 1 ? position!.start.column : 1;
    return [{ kind, at: { line: position!.start.line + before.length - 1, column: first + before.at(-1)!.length } }];
  });
}

/** `2*3*4`, which is read as 2, an emphasised 3 and 4. */
function isBetweenNumbers(
  { children }: Extract<Nodes, { type: 'emphasis' | 'strong' }>,
  before: string | undefined,
  after: string | undefined,
): boolean {
  const [first, last] = [children[0], children.at(-1)];
  const inside = [first?.type === 'text' ? first.value[0] : '', last?.type === 'text' ? last.value.at(-1) : ''];
  const isNumber = (sign = '') => /[\d０-９]/.test(sign);
  const joins = (sign = '') => /[\d０-９A-Za-z()（）.%]/.test(sign);
  if (isNumber(before) && isNumber(after)) return true;
  return joins(before) && joins(after) && (isNumber(before) || isNumber(after)) && inside.some((sign) => isNumber(sign));
}

/** From here on a number before a full stop is a year or a quantity that begins a sentence. */
const farFromOne = 100;

/** Whether the numbers of a list are printed otherwise than they are typed, or are none. */
function kindOfNumbers({ ordered, start, children }: List, text: string): UnrecognisedKind | undefined {
  if (!ordered || typeof start !== 'number') return undefined;
  if (start >= farFromOne) return 'farStart';
  const typed = children.map(({ position }) => /^\d+/.exec(text.slice(position?.start.offset, (position?.start.offset ?? 0) + 10))?.[0]);
  return typed.some((number, index) => number !== undefined && Number(number) !== start + index) ? 'renumbered' : undefined;
}

function isTask({ checked }: ListItem): boolean {
  return typeof checked === 'boolean';
}

/** `level` is that of the heading before it. */
function kindOfHeading({ depth, position, children }: Heading, text: string, level: number): UnrecognisedKind | undefined {
  if (text[position?.start.offset ?? 0] !== '#') return 'underlined';
  if (children.length === 0) return 'empty';
  if (depth === 1) return 'title';
  return depth > level + 1 ? 'level' : undefined;
}
