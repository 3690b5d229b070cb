import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkPlugins } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import type { Node } from '../tree.ts';
import type { Stage, Vocabulary } from '../vocabulary.ts';
import { buildTree } from './build.ts';
import { takeOutComments } from './comments.ts';
import { mendFullWidth } from './fullWidth.ts';
import { parserProblem } from './parserProblem.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins);

/**
 * Parses the body of an MDX file into a tree of Markdown and known blocks. No code in the file is ever run: imports,
 * exports and expressions are problems. Never throws for what a writer wrote; `nodes` is what could be
 * understood, undefined when the parser gave up or would have: Astro, which gets the text as it stands, could not show it.
 */
export function parseMdx(
  file: string,
  body: string,
  stage: Stage,
  vocabulary: Vocabulary,
): { nodes: Node[] | undefined; problems: Problem[] } {
  // The parser stops at these slips, or eight lines below; without them it reads on.
  const commentless = takeOutComments(file, body);
  const mended = mendFullWidth(file, commentless.text, vocabulary);
  const slips = [...commentless.problems, ...mended.problems];
  let root: Root;
  try {
    root = processor.runSync(processor.parse(mended.text)) as Root;
  } catch (error) {
    return { nodes: undefined, problems: [...slips, parserProblem(file, mended.text, error, vocabulary)] };
  }
  const { nodes, problems } = buildTree(file, root, stage, vocabulary);
  return { nodes: slips.length > 0 ? undefined : nodes, problems: [...slips, ...problems] };
}
