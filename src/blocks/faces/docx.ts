import { type DocxFace, equalWidths, paragraph } from '../docxFace.ts';
import type block from './block.ts';

/** The name under the face says what the face shows, so the drawing itself needs no other words. */
const face: DocxFace<typeof block> = (view, _node, kit) => {
  const columns = Math.min(view.faces.length, view.faces.length > 6 ? 6 : 4);
  const cell = kit.width / columns;
  const width = Math.min(columns > 4 ? 18 : 26, cell * 0.8);
  const rows = Array.from({ length: Math.ceil(view.faces.length / columns) }, (_, row) => ({
    cells: Array.from({ length: columns }, (_, column) => {
      const drawing = view.faces[row * columns + column];
      if (!drawing) return { pieces: [] };
      return {
        pieces: [
          paragraph([{ picture: `faces/${drawing.name}`, width, alt: '' }], { align: 'center', keep: true }),
          paragraph(kit.words(drawing.label), { align: 'center' }),
        ],
      };
    }),
  }));
  return [{ kind: 'table', look: 'bare', widths: equalWidths(columns, kit.width), rows, padding: { x: 0.5, y: 1 } }];
};
export default face;
