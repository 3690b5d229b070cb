import { type CellPiece, type DocxFace, type DocxNode, equalWidths, type Piece, paragraph, type RowPiece } from '../docxFace.ts';
import type block from './block.ts';

const padding = { x: 3.5, y: 3 };
/** A card is no lower than this, so that it can be cut out and held. */
const lowest = 30;

/** Cards with dashed edges that touch, so that one cut parts two. What is on their backs is on the next page, in the same order. */
const face: DocxFace<typeof block> = (view, node, kit) => {
  const cards = node.children ?? [];
  const widths = equalWidths(view.columns, kit.width);
  const inner = kit.width / view.columns - 2 * padding.x;
  const table = (cells: CellPiece[]): Piece => ({
    kind: 'table',
    look: 'cards',
    widths,
    padding,
    rows: rowsOf(cells, view.columns).map((row): RowPiece => ({ height: lowest, cells: row })),
  });
  const fronts = table(cards.map((card) => ({ pieces: kit.render([card], { width: inner }) })));
  const backs = cards.map(backOf);
  if (!backs.some((back) => back !== '')) return [fronts];
  const behind = backs.map(
    (back): CellPiece => ({
      pieces: [paragraph(kit.words(back, { strong: true }), { align: 'center' })],
      vertical: 'center',
    }),
  );
  return [fronts, { kind: 'pageBreak' }, table(behind)];
};
export default face;

function backOf({ view }: DocxNode): string {
  return (view as { back?: string } | undefined)?.back ?? '';
}

/** Rows of `columns` cells; the last is filled up. */
function rowsOf(cells: readonly CellPiece[], columns: number): CellPiece[][] {
  const count = Math.ceil(cells.length / columns);
  const empty = (): CellPiece => ({ pieces: [] });
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row * columns + column] ?? empty()),
  );
}
