import { type DocxFace, equalWidths, headRow } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, _node, kit) => [
  {
    kind: 'table',
    look: 'grid',
    widths: equalWidths(view.columns.length, kit.width),
    padding: { x: 2, y: 1.4 },
    rows: [
      headRow(view.columns.map((column) => kit.words(column))),
      ...Array.from({ length: view.rows }, () => ({ height: 8.6, cells: view.columns.map(() => ({ pieces: [] })) })),
    ],
  },
];
export default face;
