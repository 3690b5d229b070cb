// Preact's renderer for the islands of built pages, in place of `react-dom/client` (see preactIslands.ts).
import { options, type VNode } from 'preact';

export * from 'preact/compat/client';

/** What Preact has for an element besides its public fields. */
interface Rendered extends VNode {
  /** The element. */
  __e?: Element;
  /** The nodes of its children. */
  __k?: ({ __e?: Node } | null)[] | null;
}

/** The text that each element had when it was last rendered, for elements that have nothing but one text. */
const shown = new WeakMap<Element, string>();
const others = options.diffed;

/**
 * Shows a text that has changed. The translator of a browser takes text nodes out of the page and puts its own elements in their place; Preact
 * would write into the node that no one sees. A text that has not changed stays translated.
 *
 * This needs texts that are the only child of their element, which tests/units/site/islandTexts.test.ts demands of every component.
 */
options.diffed = (vnode: Rendered) => {
  others?.(vnode);
  const { __e: element, __k: children } = vnode;
  const text = textOf(vnode.props?.children);
  if (typeof vnode.type !== 'string' || !element || text === undefined) return;
  const before = shown.get(element);
  shown.set(element, text);
  if (before === undefined || before === text) return;
  const node = children?.[0]?.__e;
  if (element.childNodes.length === (node ? 1 : 0) && element.firstChild === (node ?? null)) return;
  element.textContent = '';
  if (node) element.append(node);
};

/** Returns the text of children that are nothing else; undefined if there are elements among them. */
function textOf(children: unknown): string | undefined {
  if (children === undefined || children === null || typeof children === 'boolean') return '';
  return typeof children === 'string' || typeof children === 'number' ? String(children) : undefined;
}
