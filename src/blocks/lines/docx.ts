import { type DocxFace, labelLine, type Piece, paragraph, writingLines } from '../docxFace.ts';
import type block from './block.ts';

/** 田字格: squares of 14 mm with a dotted cross. */
const side = 14;

const face: DocxFace<typeof block> = (view, _node, kit) => {
  const label = view.label === '' ? [] : [labelLine(kit.words(view.label))];
  if (!view.squares) return [...label, ...writingLines(view.count, kit.lineHeight)];
  const columns = Math.floor((kit.width - 1) / side);
  const row = (): Piece => paragraph([{ picture: { svg: squares(columns) }, width: columns * side + 0.5, alt: '' }]);
  return [...label, ...Array.from({ length: view.count }, row)];
};
export default face;

function squares(columns: number): string {
  const width = columns * side;
  const frames = Array.from({ length: columns }, (_, column) => `<rect x="${column * side}" y="0" width="${side}" height="${side}"/>`).join(
    '',
  );
  const crosses = Array.from({ length: columns }, (_, column) => `M${(column + 0.5) * side} 0v${side}`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 0.5}mm" height="${side + 0.5}mm" viewBox="-.25 -.25 ${width + 0.5} ${side + 0.5}"><g fill="none" stroke="#000" stroke-width=".35">${frames}<path d="M0 ${side / 2}h${width}${crosses}" stroke-dasharray=".35 1"/></g></svg>`;
}
