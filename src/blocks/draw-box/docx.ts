import { type DocxFace, frame, type Piece, paragraph } from '../docxFace.ts';
import type block from './block.ts';

/** A box to draw in, as high as it should be. A circle or a cloud is a drawing below its label. */
const face: DocxFace<typeof block> = (view, _node, kit) => {
  const label: Piece[] = view.label === '' ? [] : [paragraph(kit.words(view.label), { keep: view.shape !== 'rectangle' })];
  if (view.shape === 'circle') {
    const across = Math.min(kit.width, view.height);
    return [
      ...label,
      paragraph([{ picture: { svg: outline(across, across, circle(across)) }, width: across, alt: '' }], { align: 'center' }),
    ];
  }
  if (view.shape === 'cloud') {
    const width = kit.width - 1;
    return [
      ...label,
      paragraph([{ picture: { svg: outline(width, view.height, cloud(width, view.height)) }, width, alt: '' }], { align: 'center' }),
    ];
  }
  const box = frame('strong', kit.width, label);
  return [{ ...box, rows: box.rows.map((row) => ({ ...row, height: view.height })) }];
};
export default face;

/** Half of the line at the edge of a drawing. */
const pen = 0.5;

function outline(width: number, height: number, path: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"><path d="${path}" fill="none" stroke="#000" stroke-width="${pen}"/></svg>`;
}

function circle(across: number): string {
  const radius = across / 2 - pen;
  const left = across / 2 - radius;
  return `M${left} ${across / 2}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

/** The same curve as on paper (`face.typ`). */
function cloud(w: number, h: number): string {
  const points = [
    [0.18, 0.9],
    [0.02, 0.92, 0.02, 0.45, 0.13, 0.42],
    [0.1, 0.1, 0.34, 0.02, 0.42, 0.16],
    [0.52, 0.01, 0.78, 0.01, 0.8, 0.24],
    [0.98, 0.2, 0.99, 0.86, 0.84, 0.9],
  ].map((numbers) => numbers.map((share, index) => (share * (index % 2 === 0 ? w : h)).toFixed(2)).join(' '));
  return `M${points[0]}${points
    .slice(1)
    .map((curve) => `C${curve}`)
    .join('')}Z`;
}
