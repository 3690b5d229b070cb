import type { DocxInlineFace } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxInlineFace<typeof block> = (view) => [{ text: view.number, strong: true }];
export default face;
