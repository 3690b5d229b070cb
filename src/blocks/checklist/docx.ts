import type { DocxFace } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (_view, node, kit) => kit.body(node, { mark: 'tick' });
export default face;
