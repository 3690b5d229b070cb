import { type DocxKit, type DocxNode, equalWidths, type Piece, paragraph } from './docxFace.ts';

const padding = { x: 2.5, y: 2 };

/**
 * A sheet that is folded, in Word: how it is folded, then its panels in reading order, `perRow` next to each other. Word cannot turn panels
 * upside down or keep them on their folds, so the sheet to fold is the PDF; here its words can be changed.
 */
export function panelsToEdit(howTo: readonly string[], node: DocxNode, kit: DocxKit, perRow: number): Piece[] {
  const panels = node.children ?? [];
  const inner = kit.width / perRow - 2 * padding.x;
  const steps = howTo.map((step, index) =>
    paragraph([{ text: step, size: 0.86 }], { list: { mark: 'number', depth: 0, id: 0, start: 1 }, keep: index === 0 }),
  );
  const rows = Array.from({ length: Math.ceil(panels.length / perRow) }, (_, row) => ({
    mayBreak: true,
    cells: Array.from({ length: perRow }, (_, column) => {
      const panel = panels[row * perRow + column];
      return { pieces: panel ? kit.render([panel], { width: inner }) : [] };
    }),
  }));
  return [...steps, { kind: 'table', look: 'grid', widths: equalWidths(perRow, kit.width), rows, padding }];
}
