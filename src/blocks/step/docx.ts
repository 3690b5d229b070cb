import { type DocxFace, paragraph } from '../docxFace.ts';
import type block from './block.ts';

/** A heading with its minutes in a frame, as in a knot on the thread. */
const face: DocxFace<typeof block> = (view, node, kit) => {
  const about = [view.kind, view.priority].filter((word) => word !== '').join(' · ');
  return [
    paragraph(
      [
        { text: view.minutesShort, framed: true, size: 0.86 },
        { text: '  ' },
        ...kit.words(view.title),
        { text: '  ' },
        { text: about, size: 0.76 },
      ],
      {
        heading: view.level,
        keep: true,
      },
    ),
    ...kit.body(node),
  ];
};
export default face;
