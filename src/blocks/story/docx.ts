import { type DocxFace, frame, insideFrame, labelLine } from '../docxFace.ts';
import type block from './block.ts';

/** A story to be read aloud: the reading type between two thin rules. */
const face: DocxFace<typeof block> = (view, node, kit) => [
  frame('ruled', kit.width, [
    ...(view.title === '' ? [] : [labelLine(kit.words(view.title, { strong: true, aloud: true }), { align: 'center' })]),
    ...kit.body(node, { aloud: true, width: insideFrame(kit.width) }),
  ]),
];
export default face;
