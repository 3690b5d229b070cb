import { type DocxFace, labelled } from '../docxFace.ts';
import type block from './block.ts';

const indent = 19;

const face: DocxFace<typeof block> = (view, node, kit) =>
  labelled([{ text: view.label, strong: true, size: 0.92 }], kit.body(node, { indent }), indent);
export default face;
