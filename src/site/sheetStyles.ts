import type { FaceContext } from '../blocks/block.ts';
import { showsStyledApart } from '../blocks/styledApart.ts';
import type { Node } from '../curriculum/tree.ts';
import styles from './styles/sheets.css?url';

/**
 * Returns the address of the style sheet of what plans of lessons do not have, if a page has any of it; undefined for a page that needs only
 * the style sheet of all pages. `nodes` are all that it shows of texts; `hasAgenda`: whether it has the steps of a guide above them.
 */
export function sheetStyles(nodes: readonly Node[], context: FaceContext, hasAgenda = false): string | undefined {
  return hasAgenda || showsStyledApart(nodes, context) ? styles : undefined;
}
