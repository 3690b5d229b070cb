import { type DocxFace, frame, insideFrame, labelLine } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, node, kit) => [
  frame('divided', kit.width, [labelLine([{ text: view.label }]), ...kit.body(node, { width: insideFrame(kit.width) })], { x: 0, y: 1.4 }),
];
export default face;
