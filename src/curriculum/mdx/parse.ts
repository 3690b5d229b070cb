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
import { correctFullWidth } from './fullWidth.ts';
import { parserProblem } from './parserProblem.ts';
import { linesRunTogether } from './runTogether.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins);

/**
 * Parses the body of an MDX file into a tree of Markdown and known blocks. Code in the file is never run: imports, exports and expressions
 * are reported. Never throws because of the text. `nodes` is the part that could be parsed; undefined when the parser failed or would fail
 * on the uncorrected text, which Astro gets.
 */
export function parseMdx(
  file: string,
  body: string,
  stage: Stage,
  vocabulary: Vocabulary,
): { nodes: Node[] | undefined; problems: Problem[] } {
  // The parser stops at these typos, or eight lines below; once they are corrected it continues.
  const commentless = takeOutComments(file, body);
  const corrected = correctFullWidth(file, commentless.text, vocabulary);
  const typos = [...commentless.problems, ...corrected.problems];
  let root: Root;
  try {
    root = processor.runSync(processor.parse(corrected.text)) as Root;
  } catch (error) {
    return { nodes: undefined, problems: [...typos, parserProblem(file, corrected.text, error, vocabulary)] };
  }
  const { nodes, problems } = buildTree(file, root, stage, vocabulary);
  const inLines = linesRunTogether(file, root, corrected.text);
  return { nodes: typos.length > 0 ? undefined : nodes, problems: [...typos, ...problems, ...inLines] };
}
