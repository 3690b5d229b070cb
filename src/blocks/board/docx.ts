import { type DocxFace, frame, insideFrame, labelLine } from '../docxFace.ts';
import type block from './block.ts';

/** The blackboard: a frame with a ledge. */
const face: DocxFace<typeof block> = (view, node, kit) => [
  frame('board', kit.width, [labelLine([{ text: view.label, size: 0.86 }]), ...kit.body(node, { width: insideFrame(kit.width) })]),
];
export default face;
