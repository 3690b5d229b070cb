import type { DocxInlineFace } from '../docxFace.ts';
import type block from './block.ts';

/** The syllables are with the text nodes (`print/content/pinyin.ts`), where the sheet carries pinyin. */
const face: DocxInlineFace<typeof block> = (_view, node, kit) => kit.inlines(node.children ?? []);
export default face;
