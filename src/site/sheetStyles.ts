import type { FaceContext } from '../blocks/block.ts';
import { shownNodes, styledApart } from '../blocks/vocabulary.ts';
import { blocksIn, type Node } from '../curriculum/tree.ts';
import styles from './styles/sheets.css?url';

/**
 * Returns the address of the style sheet of what plans of lessons do not have, if a page has any of it; undefined for a page that needs only
 * the style sheet of all pages. `nodes` are all that it shows of texts; `hasAgenda`: whether it has the steps of a guide above them.
 */
export function sheetStyles(nodes: readonly Node[], context: FaceContext, hasAgenda = false): string | undefined {
  return hasAgenda || showsStyledApart(nodes, context) ? styles : undefined;
}

/** Whether a block whose styles are apart is anywhere in a tree, or in what its blocks quote. */
export function showsStyledApart(nodes: readonly Node[], context: FaceContext): boolean {
  return blocksIn(nodes).some((block) => {
    if (styledApart.has(block.name)) return true;
    const shown = shownNodes(block, context);
    return shown !== block.children && showsStyledApart(shown, context);
  });
}
