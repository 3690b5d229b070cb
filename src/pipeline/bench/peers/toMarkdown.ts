import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Elements that begin a line of their own. */
const blocks = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p section summary table td th tr ul'.split(
    ' ',
  ),
);

/** What has no words for a reader. */
const silent = new Set('button canvas input noscript option script select style svg template textarea'.split(' '));

/** Turns the main part of a built page into Markdown with the same words: headings, points and paragraphs. Undefined if there is no main part. */
export function toMarkdown(html: string): { title: string; body: string } | undefined {
  const main = find(parse(html), 'main');
  if (!main) return undefined;
  const lines: string[] = [];
  let title = '';
  let line = '';
  let mark = '';
  const end = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '' && mark === '# ' && title === '') title = words;
    else if (words !== '') lines.push(`${mark}${escaped(words)}`);
    [line, mark] = ['', ''];
  };
  const walk = (node: Node) => {
    if (node.nodeName === '#text') line += (node as DefaultTreeAdapterMap['textNode']).value;
    if (!('childNodes' in node) || silent.has(node.nodeName)) return;
    const isBlock = blocks.has(node.nodeName);
    if (isBlock) {
      end();
      mark = markOf(node.nodeName);
    }
    for (const child of node.childNodes) walk(child);
    if (isBlock) end();
  };
  walk(main);
  return { title: title || 'Paper Kite', body: `${lines.join('\n\n')}\n` };
}

function markOf(name: string): string {
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return `${'#'.repeat(Number(heading[1]))} `;
  return name === 'li' ? '* ' : '';
}

/** Words that would be markup are words. */
function escaped(words: string): string {
  return words
    .replace(/[\\`*_[\]<>#|~]/g, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^([-+=])/, String.raw`\$1`);
}

function find(node: Node, name: string): Element | undefined {
  if (node.nodeName === name) return node as Element;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}
