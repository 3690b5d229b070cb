import { type DocxFace, labelLine } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, node, kit) => [
  ...(view.title === '' ? [] : [labelLine(kit.words(view.title))]),
  ...kit.body(node),
];
export default face;
