import { type DocxFace, frame, insideFrame, labelLine } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, node, kit) => [
  frame('frame', kit.width, [
    labelLine([{ text: view.label, size: 0.86 }, { text: '  ' }, { text: view.title, strong: true }]),
    ...kit.body(node, { width: insideFrame(kit.width) }),
  ]),
];
export default face;
