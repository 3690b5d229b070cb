import { type DocxFace, paragraph } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, _node, kit) => [
  paragraph([{ picture: view.name, width: Math.min(view.width, kit.width), alt: view.alt }], { align: 'center' }),
];
export default face;
