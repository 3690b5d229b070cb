import { type DocxFace, equalWidths } from '../docxFace.ts';
import type block from './block.ts';

const gutter = 4;

const face: DocxFace<typeof block> = (view, node, kit) => {
  const columns = node.children ?? [];
  const width = kit.width / view.count;
  const rows = Array.from({ length: Math.ceil(columns.length / view.count) }, (_, row) => ({
    cells: Array.from({ length: view.count }, (_, column) => {
      const own = columns[row * view.count + column];
      return { pieces: own ? kit.render([own], { width: width - gutter }) : [] };
    }),
  }));
  return [{ kind: 'table', look: 'bare', widths: equalWidths(view.count, kit.width), rows, padding: { x: gutter / 2, y: 0.8 } }];
};
export default face;
