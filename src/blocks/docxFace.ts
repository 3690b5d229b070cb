import type { Block } from './block.ts';

/**
 * What the DOCX face of a block makes: plain data, which `export/docx` writes as WordprocessingML. Lengths are millimetres, sizes of type
 * are shares of the size of the text around it.
 */
export type Piece = ParagraphPiece | TablePiece | BreakPiece;

/** A look of text that has a name in Word's list of styles; its words in each language are in `i18n`. */
export type ParagraphStyle =
  | 'body'
  | 'kicker'
  | 'facts'
  | 'label'
  | 'said'
  | 'ifThen'
  | 'certificate'
  | 'certificateTitle'
  | 'danger'
  | 'writingLine'
  | 'cutLine'
  | 'small'
  | 'gap';

export interface TextRun {
  text: string;
  strong?: boolean;
  underlined?: boolean;
  struck?: boolean;
  /** The face in which something is read aloud. */
  aloud?: boolean;
  /** A frame around the words, for minutes and short labels. */
  framed?: boolean;
  /** Share of the size of the text. */
  size?: number;
}

/** A character with its syllable above it. */
export interface RubyRun {
  base: string;
  syllable: string;
  strong?: boolean;
  size?: number;
}

/** A line to write on that ends at `to`, in millimetres from the left edge of the text; without it, at the right edge. */
export interface BlankRun {
  blank: true;
  to?: number;
}

/** Moves on to a place of the line, in millimetres from the left edge of the text. */
export interface TabRun {
  tab: number;
}

export interface PictureRun {
  /** The name of a picture of the curriculum, or a drawing of its own as SVG. */
  picture: string | { svg: string };
  /** In millimetres. The height follows from the picture. */
  width: number;
  /** What it shows, in words; empty if it only decorates. */
  alt: string;
}

/** A drawing that is typeset as on paper: the nodes of one block. */
export interface TypesetRun {
  typeset: DocxNode;
  width: number;
  alt: string;
}

export type Run = TextRun | RubyRun | BlankRun | TabRun | PictureRun | TypesetRun | { lineBreak: true };

/** A list: its mark, and how deep it is inside other lists, from 0. `id` tells numbered lists apart, `start` is their first number. */
export interface ListMark {
  mark: 'bullet' | 'dash' | 'tick' | 'number';
  depth: number;
  id?: number;
  start?: number;
}

export interface ParagraphPiece {
  kind: 'paragraph';
  runs: Run[];
  style?: ParagraphStyle;
  /** A heading of the document, from 1. */
  heading?: number;
  list?: ListMark;
  align?: 'left' | 'center' | 'right';
  /** How far it is moved in, and how far its first line hangs out to the left of that. */
  indent?: number;
  hang?: number;
  /** Stays on the page of what follows. */
  keep?: boolean;
  /** The height of its lines, at least. */
  height?: number;
  /** Whether it is the last in a cell that has no room to spare; set by the writer. */
  endsCell?: boolean;
}

/** How the lines of a table look; `TablePiece` that is a frame around something has one cell. */
export type TableLook = 'grid' | 'frame' | 'strong' | 'dotted' | 'board' | 'ruled' | 'double' | 'cards' | 'bare' | 'agenda' | 'divided';

export interface CellPiece {
  pieces: Piece[];
  /** How many columns it takes; 1 if it is not said. */
  span?: number;
  vertical?: 'top' | 'center' | 'bottom';
  /** Lines of its own in place of those of its table. */
  edges?: { top?: boolean; right?: boolean; bottom?: boolean; left?: boolean };
}

export interface RowPiece {
  cells: CellPiece[];
  /** The least height. */
  height?: number;
  /** Whether it is repeated on each page. */
  head?: boolean;
  /** Whether it may go on on the next page, where rows of its table usually do not. */
  mayBreak?: boolean;
}

export interface TablePiece {
  kind: 'table';
  look: TableLook;
  /** One for each column. */
  widths: number[];
  rows: RowPiece[];
  /** Between the lines of a cell and its words. */
  padding?: { x: number; y: number };
  indent?: number;
}

export interface BreakPiece {
  kind: 'pageBreak';
}

/** A node as print gets it, see `print/content/printTree.ts`. */
export interface DocxNode {
  type: string;
  name?: string;
  view?: unknown;
  value?: string;
  /** The syllables of a text, where the sheet carries pinyin. */
  rubies?: [base: string, syllable: string][];
  level?: number;
  ordered?: boolean;
  start?: number;
  align?: ('left' | 'right' | 'center' | null)[];
  children?: DocxNode[];
}

/** How words are shown that a face passes on. */
export interface WordsLook {
  strong?: boolean;
  aloud?: boolean;
  size?: number;
  underlined?: boolean;
  struck?: boolean;
}

/** How content is shown that a face passes on. */
export interface ContentLook extends WordsLook {
  /** The style of its paragraphs and lists. */
  style?: ParagraphStyle;
  /** The mark of its lists that have no numbers. */
  mark?: 'bullet' | 'dash' | 'tick';
  /** How far it is moved in, in millimetres. */
  indent?: number;
  align?: 'left' | 'center' | 'right';
  /** The width that it has, in millimetres; by default that of its container less the indent. */
  width?: number;
}

/** What a face may use. */
export interface DocxKit {
  /** A plan, guide or page, or a sheet. */
  stage: 'main' | 'handout';
  /** The width of the place, in millimetres. */
  width: number;
  /** The distance of lines to write on, in millimetres. */
  lineHeight: number;
  /** The size of the text in points. */
  size: number;
  /** The name of the block that contains it; undefined if none does. */
  inside: string | undefined;
  /** Whether the sheet is one of several on its paper or is folded: its own paper is smaller than A4. */
  words: (text: string, look?: WordsLook) => Run[];
  /** Inline nodes, as those of a paragraph. */
  inlines: (nodes: readonly DocxNode[], look?: WordsLook) => Run[];
  render: (nodes: readonly DocxNode[], look?: ContentLook) => Piece[];
  body: (node: DocxNode, look?: ContentLook) => Piece[];
}

// biome-ignore lint/suspicious/noExplicitAny: any block, whatever its props
type AnyBlock = Block<any, any>;

/** The type of what a block shows. */
export type ViewOf<B> = B extends { view: (...args: never[]) => infer View } ? View : never;

/** The DOCX face of a block: the default export of its `docx.ts`. */
export type DocxFace<B extends AnyBlock = AnyBlock> = (view: ViewOf<B>, node: DocxNode, kit: DocxKit) => Piece[];

/** The DOCX face of a block in a sentence. */
export type DocxInlineFace<B extends AnyBlock = AnyBlock> = (view: ViewOf<B>, node: DocxNode, kit: DocxKit) => Run[];

export function paragraph(runs: Run[], more: Omit<ParagraphPiece, 'kind' | 'runs'> = {}): ParagraphPiece {
  return { kind: 'paragraph', runs, ...more };
}

/** A line that says what is below it; it is never left alone at the foot of a page. */
export function labelLine(runs: Run[], more: Omit<ParagraphPiece, 'kind' | 'runs'> = {}): ParagraphPiece {
  return paragraph(runs, { style: 'label', keep: true, ...more });
}

const framePadding = { x: 2.6, y: 0.7 };

/** The width inside a frame of the usual padding. */
export function insideFrame(width: number, padding = framePadding): number {
  return width - 2 * padding.x;
}

/** A frame around pieces: a table of one cell, so that its words can be changed like any others. */
export function frame(look: TableLook, width: number, pieces: Piece[], padding = framePadding): TablePiece {
  return { kind: 'table', look, widths: [width], rows: [{ cells: [{ pieces }] }], padding };
}

/** Puts a label before the first line of pieces; the others are moved in as far. */
export function labelled(label: Run[], pieces: Piece[], indent: number): Piece[] {
  const [first, ...rest] = pieces;
  if (first?.kind === 'paragraph' && first.list === undefined && first.heading === undefined) {
    return [{ ...first, runs: [...label, { tab: indent }, ...first.runs], hang: indent, indent: first.indent ?? indent }, ...rest];
  }
  return [labelLine(label), ...pieces];
}

/** `count` empty lines to write on. */
export function writingLines(count: number, height: number): ParagraphPiece[] {
  return Array.from({ length: count }, () => paragraph([], { style: 'writingLine', height }));
}

/** Columns of equal width that together are `width` wide. */
export function equalWidths(count: number, width: number): number[] {
  return new Array<number>(count).fill(width / count);
}

/** A table whose first row names its columns. */
export function headRow(cells: Run[][]): RowPiece {
  return { head: true, cells: cells.map((runs) => ({ pieces: [paragraph(runs)], vertical: 'center' as const })) };
}

/** The words of nodes without their looks, as they are read out. */
export function plainText(nodes: readonly DocxNode[]): string {
  return nodes
    .map(({ type, value, name, view, children = [] }) => {
      if (type === 'text') return value ?? '';
      if (type === 'break') return ' ';
      if (name === 'Phone') return (view as { number: string }).number;
      return plainText(children) + (type === 'paragraph' || type === 'listItem' ? ' ' : '');
    })
    .join('');
}
