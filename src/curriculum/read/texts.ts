import { outOfBounds } from '../bounds.ts';
import type { Text } from '../document.ts';
import { encodingProblem } from '../encoding.ts';
import { invisibleBehindNames, invisibleCharacters } from '../invisible.ts';
import { splitFrontMatter } from '../mdx/frontMatter.ts';
import { readOtherwiseOnTheWeb } from '../mdx/frontMatterOnTheWeb.ts';
import { parseMdx } from '../mdx/parse.ts';
import { rareCharacters } from '../mdx/rareCharacters.ts';
import { placeholdersIn } from '../placeholder.ts';
import { hasErrors, type Problem } from '../problem.ts';
import { fingerprint, type TextMemory } from '../translationMemory.ts';
import { type Node, walk } from '../tree.ts';
import { takeOutVersions } from '../versions.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readYaml } from '../yaml.ts';
import type { Form } from './forms.ts';

/**
 * When texts are parsed: `now`, so that their problems are reported, or `when asked for`, for a curriculum that has been checked and of
 * whose thousands of texts only some are needed.
 */
export type Parsing = 'now' | 'when asked for';

/** Reads one MDX file: its front matter, its tree and every problem in them. `memory` records what a translation was made from. */
export function readMdx<F>(
  file: string,
  content: string,
  memory: TextMemory | undefined,
  { stage, front: frontSchema }: Form<F>,
  vocabulary: Vocabulary,
  parsing: Parsing,
): { text: Text<F> | undefined; problems: Problem[] } {
  const unreadable = encodingProblem(file, content) ?? outOfBounds(file, content);
  if (unreadable) return { text: undefined, problems: [unreadable] };
  const merged = takeOutVersions(file, content);
  const { yaml, body } = splitFrontMatter(merged.problems.length > 0 ? beginsWithFence(merged.text) : merged.text);
  const parse = () => parseMdx(file, body, stage, vocabulary);
  const parsed = parsing === 'now' || yaml === undefined ? parse() : undefined;
  if (yaml === undefined) {
    const problem: Problem = {
      id: 'front-matter-is-valid',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: { zh: '这个文件没有头部。', en: 'This file has no front matter.' },
      hint: {
        zh: '文件第一行写 ---，接着写 title: 和 docs/blocks.md 里说的其他项，再写一行 ---。',
        en: 'Begin the file with a line ---, then title: and the other facts of docs/blocks.md, then a line ---.',
      },
    };
    return { text: undefined, problems: [...merged.problems, problem, ...parsed!.problems] };
  }
  const front = readYaml({ file, text: yaml, linesBefore: 1 }, frontSchema, 'front-matter-is-valid');
  const problems = [
    ...merged.problems,
    ...invisibleCharacters(file, content),
    ...front.problems,
    ...(parsed && front.problems.length === 0 ? readOtherwiseOnTheWeb(file, yaml) : []),
    ...(parsed?.problems ?? []),
    ...(content.includes('&') ? walk(parsed?.nodes ?? []).flatMap((node) => invisibleBehindEntities(file, node, content)) : []),
  ];
  if (front.value === undefined || (parsed && parsed.nodes === undefined)) return { text: undefined, problems };
  const rare = rareCharacters(content);
  const text = {
    file,
    front: front.value,
    isWhole: !hasErrors(problems),
    placeholders: placeholdersIn(content),
    fingerprint: fingerprint(content),
    frontYaml: yaml,
    ...(rare ? { rareCharacters: rare } : {}),
    ...(memory ? { memory } : {}),
  };
  return { text: parsed ? { ...text, nodes: parsed.nodes! } : withNodesLater(text, parse), problems };
}

/** Moves the fence of the front matter to the first line when the mark of a version was there; all other places stay. */
function beginsWithFence(text: string): string {
  return text.replace(/^((?:[ \t]+\r?\n)+)---[ \t]*(?=\r?\n)/, (_, blank: string) => `---${blank.replace(/[ \t]/g, '')}`);
}

/** Invisible characters that are written by name, as `&shy;`, in words or in an attribute. */
function invisibleBehindEntities(file: string, node: Node, content: string): Problem[] {
  const words = node.type === 'text' ? node.value : node.type === 'block' ? Object.values(node.props).flat(2).map(String).join('\n') : '';
  return invisibleBehindNames(file, words, content, node.at);
}

/** A text whose tree is made when it is first asked for. It is empty where it could not be parsed as it was written. */
function withNodesLater<F>(text: Omit<Text<F>, 'nodes'>, parse: () => ReturnType<typeof parseMdx>): Text<F> {
  let nodes: Node[] | undefined;
  return {
    ...text,
    get nodes() {
      if (!nodes) {
        const parsed = parse();
        nodes = (parsed.asWritten && parsed.nodes) || [];
      }
      return nodes;
    },
  };
}
