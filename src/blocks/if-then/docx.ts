import { type DocxFace, labelLine } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, node, kit) => [
  labelLine([{ text: view.label, strong: true }], { style: 'ifThen' }),
  ...kit.body(node, { style: 'ifThen' }),
];
export default face;
