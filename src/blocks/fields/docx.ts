import { textWidth } from '../../lib/textWidth.ts';
import { type DocxFace, paragraph, type Run } from '../docxFace.ts';
import type block from './block.ts';

const between = 4;
/** What a hand needs to write at least. */
const blank = 14;
/** A point in millimetres. */
const point = 0.3528;

/** As many next to each other as leave room to write, four at most: each a label and a line up to a tab stop. */
const face: DocxFace<typeof block> = (view, _node, kit) => {
  const labels = view.fields.map(({ label }) => `${label}${view.colon}`);
  const longest = Math.max(...labels.map((label) => textWidth(label) * kit.size * point));
  const most = Math.min(labels.length, 4);
  const widthOf = (count: number) => (kit.width - between * (count - 1)) / count;
  const count = [4, 3, 2, 1].find((count) => count <= most && longest + blank <= widthOf(count)) ?? 1;
  const rows = Array.from({ length: Math.ceil(labels.length / count) }, (_, row) => view.fields.slice(row * count, (row + 1) * count));
  return rows.map((fields) =>
    paragraph(
      fields.flatMap(({ label }, index): Run[] => {
        const end = (index + 1) * widthOf(count) + index * between;
        const start: Run[] = index === 0 ? [] : [{ tab: end - widthOf(count) }];
        return [...start, ...kit.words(label), { text: view.colon }, count === 1 ? { blank: true } : { blank: true, to: end }];
      }),
      { height: kit.lineHeight },
    ),
  );
};
export default face;
