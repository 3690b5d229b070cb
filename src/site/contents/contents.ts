import { isBlock } from '../../blocks/blocksOf.ts';
import { Anchors } from '../../blocks/face.ts';
import sessionBlock from '../../blocks/session/block.ts';
import stepBlock from '../../blocks/step/block.ts';
import type { Node } from '../../curriculum/tree.ts';

/** A line of the contents of a document. */
export interface ContentsEntry {
  title: string;
  /** The id of its place in the page; a break has none. */
  anchor: string | undefined;
  /** Minutes of a step. */
  minutes: number | undefined;
  /** A step of a session is one level lower than the session. */
  isInner: boolean;
}

/** A heading of a compiled text, as Astro lists them. */
export interface CompiledHeading {
  depth: number;
  slug: string;
  text: string;
}

/**
 * Lists what a document has, in the order of its page: the headings of its text, its sessions and its steps. `headings`: those of the
 * compiled text, whose ids are used.
 */
export function contentsOf(nodes: readonly Node[], headings: readonly CompiledHeading[]): ContentsEntry[] {
  const anchors = new Anchors();
  const compiled = headings.filter(({ depth }) => depth === 2);
  const entriesOf = (below: readonly Node[], isInner: boolean): ContentsEntry[] =>
    below.flatMap((node): ContentsEntry[] => {
      if (node.type === 'heading' && node.depth === 2) {
        const heading = compiled.shift();
        return heading ? [{ title: heading.text, anchor: heading.slug, minutes: undefined, isInner }] : [];
      }
      if (isBlock(node, sessionBlock)) {
        const { title } = node.props;
        return [{ title, anchor: anchors.next(title), minutes: undefined, isInner }, ...entriesOf(node.children, true)];
      }
      if (isBlock(node, stepBlock)) {
        const { title, minutes, kind } = node.props;
        const entry = { title, anchor: kind === 'break' ? undefined : anchors.next(title), minutes, isInner };
        return [entry, ...entriesOf(node.children, true)];
      }
      return 'children' in node ? entriesOf(node.children, isInner) : [];
    });
  return entriesOf(nodes, false);
}

/** The anchors of the steps of a document, in their order; undefined for a break. */
export function stepAnchors(contents: readonly ContentsEntry[]): (string | undefined)[] {
  return contents.filter(({ minutes }) => minutes !== undefined).map(({ anchor }) => anchor);
}
