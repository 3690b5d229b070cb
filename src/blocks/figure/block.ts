import type { Node } from '../../curriculum/tree.ts';
import { defineBlock, type FaceContext } from '../block.ts';
import type { Drawing } from './draw/drawing.ts';
import { entriesOf } from './entries.ts';
import { layoutFigure } from './layout.ts';
import { type FigureProps, labelOf, props, roomOf, typeOf } from './props.ts';
import { figureScreens } from './screen.ts';

/** How wide the text of a sheet is, in mm, and a column of it or a phone. */
const widths = { wide: 180, narrow: 86 } as const;

/** The heights, in mm, of which a figure that fills its page takes the largest that has room. */
const fillHeights = Array.from({ length: 14 }, (_, index) => 50 + index * 15);

export interface FigureView {
  /** What it is, for those who hear the page: the paper has only the words in it. */
  spokenLabel: string;
  /** The size of the text and from line to line, in mm, for which it was laid out. */
  em: number;
  leading: number;
  /** Whether it takes what is left of its sheet, as other blocks with this key do (`print/typst/handout.typ`). */
  fill: boolean;
  /** One drawing, or one for each height from the lowest to the highest if it fills its page. */
  wide: Drawing[];
  narrow: Drawing[];
}

export default defineBlock({
  name: 'Figure',
  stages: ['main', 'handout'],
  holds: 'list',
  only: ['Phone', 'Reading'],
  mayBeEmpty: true,
  hears: 'reader',
  critical: true,
  props,
  refers: ({ pictures = [] }) => pictures.filter((name) => name !== '-').map((to) => ({ kind: 'picture' as const, to })),
  view: viewOfFigure,
  screen: ({ props, children }, { title }, context) => figureScreens(props, children, title, context),
});

function viewOfFigure(props: FigureProps, context: FaceContext, nodes: readonly Node[] = []): FigureView {
  const entries = entriesOf(nodes, context);
  const fill = props.size === 'fill';
  const heights = fill ? fillHeights : [props.size === undefined ? undefined : Number(props.size)];
  const drawn = (width: number): Drawing[] => {
    const all = heights.map((height) => layoutFigure(props.kind, entries, roomOf(props, context, { width, height })));
    // What is as high as its words need is the same for all lower heights.
    return all.filter(({ height }, index) => height !== all[index - 1]?.height);
  };
  const { em, leading } = typeOf(context);
  return {
    spokenLabel: labelOf(props, entries.length, context),
    em,
    leading,
    fill,
    wide: drawn(widths.wide),
    narrow: drawn(widths.narrow),
  };
}
