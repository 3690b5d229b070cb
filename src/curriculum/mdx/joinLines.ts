import type { Nodes } from 'mdast';

const han = /[\p{Script=Han}\p{Script=Bopomofo}，。、；：？！“”‘’（）《》〈〉【】…—·]/u;
const endsInHan = new RegExp(`${han.source}$`, 'u');
const beginsWithHan = new RegExp(`^${han.source}`, 'u');

/**
 * A remark plugin: a line break in the source between Chinese characters is not a space. Browsers before Chromium 119 and the PDF would
 * show one, so writers could not wrap long lines.
 */
export function remarkJoinChineseLines() {
  return (tree: Nodes): void => join(tree);
}

function join(node: Nodes): void {
  if (node.type === 'text') node.value = joinLines(node.value);
  else if ('children' in node) for (const child of node.children) join(child as Nodes);
}

/** Line by line, and not with one expression, which would need the square of the time for a long run of spaces. */
function joinLines(text: string): string {
  const [first, ...rest] = text.split('\n');
  const joined: string[] = [];
  let last = first!;
  for (const line of rest) {
    const before = withoutEnd(last.endsWith('\r') ? last.slice(0, -1) : last);
    const after = withoutBeginning(line);
    const isChinese = endsInHan.test(before.slice(-2)) || beginsWithHan.test(after.slice(0, 2));
    joined.push(isChinese ? before : `${last}\n`);
    last = isChinese ? after : line;
  }
  return joined.join('') + last;
}

function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t'.includes(line[end - 1]!)) end--;
  return line.slice(0, end);
}

function withoutBeginning(line: string): string {
  let begin = 0;
  while (begin < line.length && ' \t'.includes(line[begin]!)) begin++;
  return line.slice(begin);
}
