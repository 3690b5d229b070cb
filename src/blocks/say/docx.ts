import type { DocxFace } from '../docxFace.ts';
import type block from './block.ts';

/** What is said, word for word: a thick bar and the reading type. */
const face: DocxFace<typeof block> = (_view, node, kit) => kit.body(node, { style: 'said', aloud: true });
export default face;
