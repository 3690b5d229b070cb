import { type DocxFace, headRow, labelLine, paragraph } from '../docxFace.ts';
import type block from './block.ts';

/** Room for five rings. */
const ringsWidth = 36;

const face: DocxFace<typeof block> = (view, _node, kit) => {
  // Digits in frames: they are text, and rings are drawn around them by hand.
  const marks = () => ({
    pieces: [
      paragraph(
        view.marks.flatMap((mark) => [{ text: ` ${mark} `, framed: true, size: 0.9 }, { text: ' ' }]),
        { align: 'center' },
      ),
    ],
    vertical: 'center' as const,
  });
  return [
    labelLine(kit.words(view.help, { size: 0.9 })),
    {
      kind: 'table',
      look: 'grid',
      widths: [kit.width - 2 * ringsWidth, ringsWidth, ringsWidth],
      padding: { x: 2, y: 1.6 },
      rows: [
        headRow([view.item, view.before, view.after].map((title) => kit.words(title))),
        ...view.items.map((item) => ({ cells: [{ pieces: [paragraph(kit.words(item))], vertical: 'center' as const }, marks(), marks()] })),
      ],
    },
  ];
};
export default face;
