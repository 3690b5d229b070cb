import { type DocxFace, paragraph, writingLines } from '../docxFace.ts';
import type block from './block.ts';

const face: DocxFace<typeof block> = (view, node, kit) => [
  ...kit.body(node),
  ...(view.greeting === '' ? [] : [paragraph(kit.words(view.greeting))]),
  ...writingLines(view.lines, kit.lineHeight),
  ...(view.closing === '' ? [] : [paragraph(kit.words(view.closing), { align: 'right' })]),
  ...(view.style === 'plain' ? [] : [paragraph([{ picture: `letter/${view.style}`, width: kit.width, alt: '' }], { align: 'center' })]),
];
export default face;
