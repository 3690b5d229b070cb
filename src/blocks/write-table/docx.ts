import { textWidth } from '../../lib/textWidth.ts';
import { type DocxFace, headRow, paragraph } from '../docxFace.ts';
import type block from './block.ts';

/** Labels of rows take no more of the width than this, and break. */
const mostOfLabels = 0.4;
const padding = { x: 2, y: 1.4 };
/** A point in millimetres. */
const point = 0.3528;

const face: DocxFace<typeof block> = (view, _node, kit) => {
  const hasLabels = view.labels.length > 0;
  const needed =
    Math.max(0, ...[view.corner, ...view.labels].map((label) => textWidth(label) * kit.size * point * 1.1)) + 2 * padding.x + 2;
  const label = hasLabels ? Math.min(needed, kit.width * mostOfLabels) : 0;
  const shares = view.widths.length > 0 ? view.widths : view.columns.map(() => 1);
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = [...(hasLabels ? [label] : []), ...shares.map((share) => ((kit.width - label) * share) / sum)];
  return [
    {
      kind: 'table',
      look: 'grid',
      widths,
      padding,
      rows: [
        headRow([...(hasLabels ? [view.corner] : []), ...view.columns].map((title) => kit.words(title))),
        ...view.heights.map((height, row) => ({
          height,
          cells: [
            ...(hasLabels ? [{ pieces: [paragraph(kit.words(view.labels[row] ?? ''))] }] : []),
            ...view.columns.map(() => ({ pieces: [] })),
          ],
        })),
      ],
    },
  ];
};
export default face;
