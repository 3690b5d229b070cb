import { type DocxFace, frame, insideFrame, labelLine } from '../docxFace.ts';
import type block from './block.ts';

/** Large and calm: it is read out over the phone. */
const face: DocxFace<typeof block> = (view, node, kit) => [
  frame('ruled', kit.width, [
    labelLine([{ text: view.label }]),
    ...kit.body(node, { aloud: true, size: 1.08, width: insideFrame(kit.width) }),
  ]),
];
export default face;
