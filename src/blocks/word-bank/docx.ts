import { type DocxFace, labelLine, paragraph } from '../docxFace.ts';
import type block from './block.ts';

/** Words in frames, to choose from. */
const face: DocxFace<typeof block> = (view, _node, kit) => [
  ...(view.label === '' ? [] : [labelLine(kit.words(view.label))]),
  paragraph(
    view.words.flatMap((word, index) => [
      ...(index === 0 ? [] : [{ text: '   ' }]),
      ...kit.words(` ${word} `).map((run) => ('text' in run ? { ...run, framed: true } : run)),
    ]),
    { height: kit.size * 0.62 },
  ),
];
export default face;
