import { type DocxFace, frame, insideFrame, labelLine } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, node, kit) => [
  frame('strong', kit.width, [labelLine([{ text: view.label }]), ...kit.body(node, { width: insideFrame(kit.width) })]),
];
export default face;
