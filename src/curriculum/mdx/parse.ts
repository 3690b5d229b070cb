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
import { takeOutHtml } from './html.ts';
import { isLeftOut } from './leftOut.ts';
import { takeOutAttributes } from './otherPrograms.ts';
import { parseWhatCanBe } from './recover.ts';
import { linesRunTogether } from './runTogether.ts';
import { unrecognisedMarks } from './unrecognised.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins);

/**
 * Parses the body of an MDX file into a tree of Markdown and known blocks. Code in the file is never run: imports, exports and expressions
 * are reported. Never throws because of the text. What cannot be parsed is reported and left out, so `nodes` is the rest; it is undefined
 * only when too much of a text cannot be parsed. `asWritten` is false when anything was corrected or left out: such a tree is for checks and
 * may never be shown, because Astro compiles the text as it was written.
 */
export function parseMdx(
  file: string,
  body: string,
  stage: Stage,
  vocabulary: Vocabulary,
): { nodes: Node[] | undefined; problems: Problem[]; asWritten: boolean } {
  const typos: Problem[] = [];
  const correct = (text: string, { text: corrected, problems }: { text: string; problems: Problem[] }) => {
    typos.push(...problems);
    return problems.length > 0 ? corrected : text;
  };
  let text = body;
  text = correct(text, takeOutComments(file, text));
  text = correct(text, takeOutHtml(file, text, vocabulary));
  text = correct(text, takeOutAttributes(file, text));
  text = correct(text, correctFullWidth(file, text, vocabulary));
  const { root, text: parsed, problems: unparsed, lost } = parseWhatCanBe(file, text, vocabulary, parse);
  typos.push(...unparsed);
  if (!root) return { nodes: undefined, problems: typos, asWritten: false };
  const leftOut = isLeftOut(body, parsed);
  const { nodes, problems } = buildTree(file, root, stage, vocabulary, { lost, leftOut, text: parsed });
  const marks = unrecognisedMarks(file, root, parsed, vocabulary, leftOut);
  const lines = linesRunTogether(file, root, parsed, leftOut);
  return { nodes, problems: [...typos, ...problems, ...marks, ...lines], asWritten: typos.length === 0 };
}

function parse(text: string): Root {
  return processor.runSync(processor.parse(text)) as Root;
}
