import { type DocxFace, paragraph, writingLines } from '../docxFace.ts';
import type block from './block.ts';

/** Words to go on from: a line to write on behind them, then whole lines. */
const face: DocxFace<typeof block> = (view, node, kit) => {
  const [first, ...rest] = kit.body(node);
  const begun =
    first?.kind === 'paragraph'
      ? [{ ...first, runs: [...first.runs, { text: ' ' }, { blank: true as const }] }]
      : [...(first ? [first] : []), paragraph([{ blank: true }])];
  return [...begun, ...rest, ...writingLines(view.lines, kit.lineHeight)];
};
export default face;
