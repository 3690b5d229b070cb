import { type DocxFace, frame, insideFrame, labelLine } from '../docxFace.ts';
import type block from './block.ts';

const padding = { x: 3.2, y: 2.4 };

const face: DocxFace<typeof block> = (view, node, kit) => [
  frame(
    'strong',
    kit.width,
    [...(view.title === '' ? [] : [labelLine(kit.words(view.title))]), ...kit.body(node, { width: insideFrame(kit.width, padding) })],
    padding,
  ),
];
export default face;
