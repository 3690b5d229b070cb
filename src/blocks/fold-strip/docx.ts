import type { DocxFace } from '../docxFace.ts';
import { panelsToEdit } from '../foldedDocx.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, node, kit) =>
  panelsToEdit(view.howTo, node, kit, Math.max(1, Math.min(4, node.children?.length ?? 1)));
export default face;
