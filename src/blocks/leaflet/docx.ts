import type { DocxFace } from '../docxFace.ts';
import { panelsToEdit } from '../foldedDocx.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, node, kit) => panelsToEdit(view.howTo, node, kit, 3);
export default face;
