import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { remarkPlugins } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import type { Node } from '../tree.ts';
import type { Stage, Vocabulary } from '../vocabulary.ts';
import { buildTree, codeHint } from './build.ts';
import { fullWidthSign, halfWidthHint } from './fullWidth.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins);

/**
 * Parses the body of an MDX file into a tree of Markdown and known blocks. No code in the file is ever run: imports,
 * exports and expressions are problems. Never throws for what a writer wrote; `nodes` is what could be
 * understood, undefined when the parser gave up.
 */
export function parseMdx(
  file: string,
  body: string,
  stage: Stage,
  vocabulary: Vocabulary,
): { nodes: Node[] | undefined; problems: Problem[] } {
  let root: Root;
  try {
    root = processor.runSync(processor.parse(body)) as Root;
  } catch (error) {
    return { nodes: undefined, problems: [problemOfParser(file, error)] };
  }
  return buildTree(file, root, stage, vocabulary);
}

/** A block that is never closed is told at the end of the file, its beginning only in the words: `(30:1-30:6)`. */
function placeOf(error: unknown): { line: number; column: number } {
  if (!(error instanceof VFileMessage)) return { line: 1, column: 1 };
  const inWords = /\((\d+):(\d+)-/.exec(error.reason);
  if (error.line === undefined && inWords) return { line: Number(inWords[1]), column: Number(inWords[2]) };
  return { line: error.line ?? 1, column: error.column ?? 1 };
}

/** What the MDX parser says, in words that a writer understands. It stops at the first fault of a file. */
function problemOfParser(file: string, error: unknown): Problem {
  const message = error instanceof VFileMessage ? error.reason : String(error);
  const place = placeOf(error);
  const at = { severity: 'error' as const, file, ...place };
  if (/acorn|expression|import\/exports/i.test(message)) {
    return { ...at, id: 'code-is-absent', message: 'There is code in braces or an import or export here.', hint: codeHint };
  }
  const sign = fullWidthSign(message);
  if (sign) {
    return {
      ...at,
      id: 'signs-are-half-width',
      message: `There is a ${sign.written} here; a block is written with ${sign.meant}.`,
      hint: halfWidthHint,
    };
  }
  const closing = /closing tag for `<(\w+)>`/.exec(message) ?? /closing tag `<\/(\w+)>`/.exec(message);
  if (closing) {
    const name = closing[1];
    return {
      ...at,
      id: 'mdx-parses',
      message: `The block <${name}> is not opened and closed in the right order.`,
      hint: `Put <${name}> and </${name}> on lines of their own, with a blank line after the first and before the second.`,
    };
  }
  return {
    ...at,
    id: 'mdx-parses',
    message: `This cannot be read: ${message.split('\n')[0]}`,
    hint: 'A "<" may only begin a block. Write "less than" in words, and check the quotes around attributes.',
  };
}
