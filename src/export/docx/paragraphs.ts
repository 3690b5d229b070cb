import { type HeadingLevel, type IParagraphOptions, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { CellPiece, ParagraphPiece, Piece, TableLook, TablePiece } from '../../blocks/docxFace.ts';
import type { RunSetting } from './runs.ts';
import { writeRuns } from './runs.ts';
import { headingShares, indentOf, sizeShareOf } from './styles.ts';
import { pointTwips, twips } from './units.ts';

export interface WriteSetting extends Omit<RunSetting, 'size' | 'isHeading' | 'width'> {
  stage: 'main' | 'handout';
  /** The size of the text in points. */
  size: number;
  /** The width of the text in millimetres. */
  width: number;
  /** The distance of lines as a share of the size of type. */
  lines: number;
  /** Whether the text is smaller than the styles say, as on the page of protocols. */
  isOwnSize: boolean;
}

type Written = Paragraph | Table;

/** Writes pieces one after the other. Word joins tables that touch, so that there is a low paragraph behind each. */
export function writePieces(pieces: readonly Piece[], setting: WriteSetting): Written[] {
  return pieces.flatMap((piece): Written[] => {
    if (piece.kind === 'pageBreak') return [new Paragraph({ pageBreakBefore: true, style: 'gap', ...sideOf(setting) })];
    if (piece.kind === 'table') return [writeTable(piece, setting), new Paragraph({ style: 'gap', ...sideOf(setting) })];
    return [writeParagraph(piece, setting)];
  });
}

function writeParagraph(piece: ParagraphPiece, setting: WriteSetting): Paragraph {
  const { heading, style, list, indent = 0, hang = 0 } = piece;
  const shares = headingShares(setting.stage);
  const share = heading === undefined ? sizeShareOf(style) : shares[Math.min(heading, shares.length) - 1]!;
  const left = indent + indentOf(style);
  const size = setting.size * share;
  const { children, tabStops } = writeRuns(piece.runs, { ...setting, size, isHeading: heading !== undefined });
  const hasPicture = piece.runs.some((run) => 'picture' in run || 'typeset' in run);
  const options: IParagraphOptions = {
    children,
    ...sideOf(setting),
    ...(heading === undefined || style === 'danger'
      ? {}
      : { heading: `Heading${Math.min(heading, 4)}` as (typeof HeadingLevel)[keyof typeof HeadingLevel] }),
    ...(style === undefined || style === 'body' ? {} : { style }),
    ...(style === 'danger' && heading !== undefined ? { outlineLevel: heading - 1 } : {}),
    ...(piece.align && piece.align !== 'left' ? { alignment: piece.align } : {}),
    ...(left > 0 || hang > 0 ? { indent: { left: twips(left), ...(hang > 0 ? { hanging: twips(hang) } : {}) } } : {}),
    ...(tabStops.length > 0 ? { tabStops } : {}),
    ...(piece.keep ? { keepNext: true } : {}),
    ...(list ? { numbering: { reference: referenceOf(list), level: Math.min(list.depth, 3), instance: list.id ?? 0 } } : {}),
    ...spacingOf(piece, setting, hasPicture),
  };
  return new Paragraph(options);
}

/** On which side a paragraph begins. */
export function sideOf({ isFromRight }: { isFromRight: boolean }): Pick<IParagraphOptions, 'bidirectional'> {
  return isFromRight ? { bidirectional: true } : {};
}

/** A list that does not begin with 1 has a numbering of its own. */
export function referenceOf({ mark, start = 1 }: NonNullable<ParagraphPiece['list']>): string {
  return mark === 'number' && start !== 1 ? `number-${start}` : mark;
}

function spacingOf(
  { height, heading, style, endsCell }: ParagraphPiece,
  setting: WriteSetting,
  hasPicture: boolean,
): Pick<IParagraphOptions, 'spacing'> {
  if (hasPicture) return { spacing: { line: 240, lineRule: 'auto', after: endsCell ? 0 : pointTwips(3) } };
  if (height !== undefined) return { spacing: { line: twips(height), lineRule: 'atLeast', after: 0 } };
  if (setting.isOwnSize && heading === undefined && style !== 'danger')
    return { spacing: { line: pointTwips(setting.size * setting.lines), lineRule: 'exact', after: endsCell ? 0 : pointTwips(0.8) } };
  return endsCell ? { spacing: { after: 0 } } : {};
}

/** What is in a cell: Word wants a paragraph at the end of each. */
function cellPieces(pieces: readonly Piece[], setting: WriteSetting): Written[] {
  const written = writePieces(pieces, setting);
  return written.length > 0 ? written : [new Paragraph({ spacing: { after: 0 }, ...sideOf(setting) })];
}

function writeTable(table: TablePiece, setting: WriteSetting): Table {
  const { look, widths, rows, padding = { x: 1.9, y: 0.6 }, indent = 0 } = table;
  const columns = widths.map(twips);
  const margins = { left: twips(padding.x), right: twips(padding.x), top: twips(padding.y), bottom: twips(padding.y) };
  return new Table({
    style: look,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: columns,
    layout: 'fixed',
    ...(setting.isFromRight ? { visuallyRightToLeft: true } : {}),
    indent: { size: twips(indent), type: 'dxa' },
    margins: { ...margins, marginUnitType: 'dxa' },
    tableLook: { firstRow: rows[0]?.head === true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map(
      ({ cells, height, head, mayBreak }) =>
        new TableRow({
          ...(head ? { tableHeader: true } : {}),
          // A tall cell may go on on the next page: a frame around half a page would leave the other half empty.
          cantSplit: !mayBreak && (height !== undefined || head === true || look === 'grid' || look === 'cards'),
          ...(height === undefined ? {} : { height: { value: twips(height), rule: 'atLeast' } }),
          children: writeCells(cells, widths, padding.x, setting, {
            isHead: head === true && look === 'grid',
            isDense: dense.includes(look),
          }),
        }),
    ),
  });
}

function writeCells(
  cells: readonly CellPiece[],
  widths: readonly number[],
  padding: number,
  setting: WriteSetting,
  { isHead, isDense }: { isHead: boolean; isDense: boolean },
): TableCell[] {
  let column = 0;
  return cells.map(({ pieces, span = 1, vertical, edges = {} }) => {
    const width = widths.slice(column, column + span).reduce((sum, own) => sum + own, 0);
    column += span;
    const bold = isHead ? pieces.map(inBold) : pieces;
    const borders = Object.fromEntries(
      (Object.keys(edges) as (keyof typeof edges)[]).filter((edge) => edges[edge]).map((edge) => [edge, solid]),
    );
    return new TableCell({
      children: cellPieces(isDense ? withoutSpaceBelow(bold) : bold, { ...setting, width: width - 2 * padding }),
      width: { size: twips(width), type: 'dxa' },
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(vertical && vertical !== 'top' ? { verticalAlign: vertical } : {}),
      ...(Object.keys(borders).length > 0 ? { borders } : {}),
    });
  });
}

/** Tables of which many rows are on a page: their padding alone is between words and lines. */
const dense: readonly TableLook[] = ['grid', 'agenda', 'bare'];

function withoutSpaceBelow(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return last?.kind === 'paragraph' ? [...pieces.slice(0, -1), { ...last, endsCell: true }] : pieces;
}

const solid = { style: 'single', size: 8, color: '000000' } as const;

/** The first row of a table is bold by its style, and by itself for programs that do not know styles of tables. */
function inBold(piece: Piece): Piece {
  if (piece.kind !== 'paragraph') return piece;
  return { ...piece, runs: piece.runs.map((run) => ('text' in run || 'base' in run ? { ...run, strong: true } : run)) };
}
