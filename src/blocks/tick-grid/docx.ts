import { type DocxFace, paragraph } from '../docxFace.ts';
import type block from './block.ts';

/** What the labels of rows take of the width at most, and a column for a tick at least. */
const [mostOfLabels, leastOfTick] = [0.5, 12];

const face: DocxFace<typeof block> = (view, _node, kit) => {
  const count = view.columns.length;
  const tick = Math.max(leastOfTick, (kit.width * (1 - mostOfLabels)) / count);
  const label = Math.max(kit.width * 0.25, kit.width - tick * count);
  const centred = (text: string) => ({ pieces: [paragraph(kit.words(text), { align: 'center' as const })], vertical: 'center' as const });
  return [
    {
      kind: 'table',
      look: 'grid',
      widths: [label, ...view.columns.map(() => (kit.width - label) / count)],
      padding: { x: 2, y: kit.size * 0.15 },
      rows: [
        { head: true, cells: [{ pieces: [paragraph(kit.words(view.corner))], vertical: 'center' }, ...view.columns.map(centred)] },
        ...view.rows.map((row) => ({
          cells: [{ pieces: [paragraph(kit.words(row))], vertical: 'center' as const }, ...view.columns.map(() => ({ pieces: [] }))],
        })),
      ],
    },
  ];
};
export default face;
