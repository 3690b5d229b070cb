import type { Nodes } from 'mdast';
import type { Processor } from 'unified';

/** A character that no text uses, in place of an underscore while Markdown is parsed. */
const standIn = '\uE000';

/**
 * A remark plugin: two or more underscores are a blank to fill in, never emphasis or a rule. Markdown would read `____月____日` as a bold 月
 * and a line of underscores as a rule. The length does not change, so positions stay valid.
 */
export function remarkBlanks(this: Processor) {
  const { parser } = this;
  if (parser)
    this.parser = (text, file) =>
      parser(
        text.replace(/_{2,}/g, (blank) => standIn.repeat(blank.length)),
        file,
      );
  return (tree: Nodes): void => restore(tree);
}

function restore(node: Nodes): void {
  if ('value' in node && typeof node.value === 'string') node.value = underscores(node.value);
  if ('attributes' in node && Array.isArray(node.attributes)) {
    for (const attribute of node.attributes) if (typeof attribute.value === 'string') attribute.value = underscores(attribute.value);
  }
  if ('children' in node) for (const child of node.children) restore(child as Nodes);
}

function underscores(text: string): string {
  return text.replaceAll(standIn, '_');
}
