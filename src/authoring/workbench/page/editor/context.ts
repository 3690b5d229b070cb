import { tagsIn } from '../../../../curriculum/mdx/tags.ts';

/** What is being written in a text at a place. `from` is where the word begins that is being written. */
export type Context =
  | { kind: 'text'; open: string[] }
  | { kind: 'block'; from: number; open: string[]; inSentence: boolean }
  | { kind: 'closing'; from: number; open: string[] }
  | { kind: 'attribute'; from: number; block: string; written: string[] }
  | { kind: 'value'; from: number; block: string; attribute: string };

/** Where a text begins after its front matter. */
export function bodyFrom(text: string): number {
  return /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0].length ?? 0;
}

/** Finds what is being written at an offset of the body of a text, which may be in the middle of a tag. */
export function contextAt(text: string, offset: number): Context {
  const before = text.slice(0, offset);
  const begin = beginOfTag(before);
  const open = openBlocks(before.slice(0, begin ?? before.length));
  if (begin === undefined) return { kind: 'text', open };
  const tag = before.slice(begin + 1);
  const closing = /^\/\s*[\w-]*$/.exec(tag);
  if (closing) return { kind: 'closing', from: begin, open };
  const name = /^[A-Za-z][\w-]*|^/.exec(tag)![0];
  if (tag.length === name.length) {
    const line = before.slice(before.lastIndexOf('\n', begin) + 1, begin);
    return { kind: 'block', from: begin, open, inSentence: line.trim() !== '' };
  }
  const whole = /\s+([A-Za-z][\w-]*)\s*=\s*"[^"]*"/y;
  const written: string[] = [];
  let at = name.length;
  for (whole.lastIndex = at; ; at = whole.lastIndex) {
    const found = whole.exec(tag);
    if (!found) break;
    written.push(found[1]!);
  }
  const rest = tag.slice(at);
  const value = /^\s+([A-Za-z][\w-]*)\s*=\s*"([^"]*)$/.exec(rest);
  if (value) {
    // Of several names in one value, the last is being written.
    const word = /[^\s|]*$/.exec(value[2]!)![0];
    return { kind: 'value', from: offset - word.length, block: name, attribute: value[1]! };
  }
  const attribute = /^\s+([A-Za-z][\w-]*)?$/.exec(rest);
  if (attribute) return { kind: 'attribute', from: offset - (attribute[1]?.length ?? 0), block: name, written };
  return { kind: 'text', open };
}

/** The blocks that are open at the end of a text, outermost first. */
export function openBlocks(before: string): string[] {
  const open: string[] = [];
  for (const { name, closes, closesItself, whole } of tagsIn(before)) {
    if (!whole) continue;
    const index = open.lastIndexOf(name);
    if (closes) open.length = index < 0 ? open.length : index;
    else if (!closesItself) open.push(name);
  }
  return open;
}

/** Returns the first place from `offset` on that is in no block that is refused; `offset` itself if such a block is not closed. */
export function outsideOf(isRefused: (name: string) => boolean, text: string, offset: number): number {
  for (let at = offset; ; ) {
    const outer = openBlocks(text.slice(0, at)).find(isRefused);
    if (outer === undefined) return at;
    const end = text.indexOf(`</${outer}>`, at);
    if (end < 0) return offset;
    at = end + `</${outer}>`.length;
  }
}

/** Where a tag begins that has no end yet; undefined outside tags. A tag is over at the latest with its paragraph. */
function beginOfTag(before: string): number | undefined {
  const paragraph = before.search(/(?:^|\n[ \t]*\n)(?![\s\S]*\n[ \t]*\n)/);
  const begin = before.lastIndexOf('<');
  if (begin < 0 || begin < paragraph) return undefined;
  const tag = before.slice(begin).replace(/"[^"]*"/g, (value) => value.replaceAll('>', ' '));
  const quotes = tag.split('"').length - 1;
  return quotes % 2 === 0 && tag.includes('>') ? undefined : begin;
}
