import { type CellPiece, type DocxFace, type DocxKit, type Piece, paragraph } from '../docxFace.ts';
import type block from './block.ts';

/** What each end of the line may take of the width. */
const mostOfEnd = 0.24;

/** Marks on a line between what its ends mean. A thermometer is a ladder of marks with a line to write on at each. */
const face: DocxFace<typeof block> = (view, _node, kit) => [view.upright ? ladder(view, kit) : line(view, kit)];
export default face;

type View = Parameters<typeof face>[0];

function line({ marks, low, high }: View, kit: DocxKit): Piece {
  const end = kit.width * mostOfEnd;
  const mark = (kit.width - 2 * end) / marks.length;
  const cellOf = (text: string, align: 'left' | 'right'): CellPiece => ({
    pieces: [paragraph(kit.words(text), { align })],
    vertical: 'center',
  });
  return {
    kind: 'table',
    look: 'bare',
    widths: [end, ...marks.map(() => mark), end],
    padding: { x: 0.8, y: 0.8 },
    rows: [
      {
        cells: [
          cellOf(low, 'right'),
          ...marks.map((text) => ({
            pieces: [paragraph([{ text, strong: true }], { align: 'center' as const })],
            edges: { top: true, left: true, right: true },
          })),
          cellOf(high, 'left'),
        ],
      },
    ],
  };
}

function ladder({ marks, low, high }: View, kit: DocxKit): Piece {
  const tube = 12;
  const label = kit.width * 0.25;
  const said = (text: string): CellPiece => ({ pieces: text === '' ? [] : [paragraph(kit.words(text))], vertical: 'center' });
  return {
    kind: 'table',
    look: 'bare',
    widths: [label, tube, kit.width - 2 * label - tube, label],
    padding: { x: 1, y: 0.5 },
    rows: marks.map((text, index) => ({
      height: 9,
      cells: [
        said(index === 0 ? low : ''),
        {
          pieces: [paragraph([{ text, strong: true }], { align: 'center' })],
          vertical: 'center',
          edges: { left: true, right: true, top: true, bottom: true },
        },
        { pieces: [], edges: { bottom: true } },
        said(index === marks.length - 1 ? high : ''),
      ],
    })),
  };
}
