import { type DocxFace, paragraph } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, _node, kit) => [paragraph(kit.words(view.label), { style: 'cutLine' })];
export default face;
