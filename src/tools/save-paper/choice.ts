import { traits } from '../../curriculum/edition/traits.ts';
import { type Flip, type Orientation, type Plan, planBooklet, planCut } from '../../paper/plan.ts';

/** `whole`: the pages as they are, for stamping only. */
export const layouts = ['two-up', 'four-up', 'booklet', 'whole'] as const;
export type Layout = (typeof layouts)[number];

export const fills = ['same', 'next'] as const;

/** The choice in the form. */
export interface Choice {
  layout: Layout;
  fill: (typeof fills)[number];
  flip: Flip;
}

/** A choice that rearranges pages. */
export type Arranged = Choice & { layout: Exclude<Layout, 'whole'> };

export function isArranged(choice: Choice): choice is Arranged {
  return choice.layout !== 'whole';
}

/** Returns the plan for a choice, and the edge that it needs: a booklet has two sides, a single page has no back. */
export function planFor({ layout, fill, flip }: Arranged, pages: number, orientation: Orientation): { plan: Plan; flip: Flip } {
  if (layout === 'booklet') {
    const edge = flip === 'none' ? 'short-edge' : flip;
    return { plan: planBooklet(pages, edge), flip: edge };
  }
  const needed = pages === 1 ? 'none' : flip;
  return { plan: planCut(pages, { perSide: layout === 'two-up' ? 2 : 4, fill, flip: needed, pages: orientation }), flip: needed };
}

/** Returns a file name for saving: keeps letters, digits and Chinese, removes characters that could mislead readers or be invalid. */
export function fileNameFor(title: string, layout: Layout | 'pack'): string {
  const plain = plainTitle(title)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 60) || traits.slug}-${layout === 'whole' ? 'stamped' : layout}.pdf`;
}

/** Removes invisible characters from a title, such as those that change the text direction. */
export function plainTitle(title: string): string {
  return title
    .replace(/\p{C}+/gu, '')
    .trim()
    .slice(0, 200);
}
