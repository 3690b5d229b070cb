import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { CheckId } from '../catalogue.ts';
import type { Problem, Wording } from '../problem.ts';
import { validate } from '../schema/validate.ts';
import { didYouMean } from '../suggest.ts';
import type { Node, Position } from '../tree.ts';
import type { BlockRule, Stage, Vocabulary } from '../vocabulary.ts';
import { fullWidthTags, halfWidthHint } from './fullWidth.ts';

export const codeHint = 'A document may hold only text and blocks. Take it out; to write a brace, use （ ） or words.';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Turns the parser's tree into ours: known blocks with checked props, plain Markdown, and nothing else. */
export function buildTree(file: string, root: Root, stage: Stage, vocabulary: Vocabulary): { nodes: Node[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (id: CheckId, at: Position, message: Wording, hint: Wording) =>
    problems.push({ id, severity: 'error', file, line: at.line, column: at.column, message, hint });

  function many(children: readonly Nodes[], parent: string | undefined, inSentence: boolean): Node[] {
    return children.flatMap((child) => one(child, parent, inSentence));
  }

  function one(node: Nodes, parent: string | undefined, inSentence: boolean): Node[] {
    const at = positionOf(node);
    switch (node.type) {
      case 'text':
        for (const { written, meant } of fullWidthTags(node.value, vocabulary)) {
          report(
            'signs-are-half-width',
            at,
            `${written} is written with full-width signs, so it is no block.`,
            `Write ${meant}. ${halfWidthHint}`,
          );
        }
        return [{ type: 'text', value: node.value, at }];
      case 'paragraph':
        if (isOnlyBlocks(node.children)) return many(node.children.filter(isJsx), parent, false);
        return [{ type: 'paragraph', children: many(node.children, parent, true), at }];
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'tableRow':
      case 'tableCell':
        return [{ type: node.type, children: many(node.children, parent, true), at }];
      case 'blockquote':
      case 'listItem':
        return [{ type: node.type, children: many(node.children, parent, false), at }];
      case 'heading':
        return [{ type: 'heading', depth: node.depth, children: many(node.children, parent, true), at }];
      case 'list':
        return [{ type: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, children: many(node.children, parent, false), at }];
      case 'table':
        return [{ type: 'table', align: (node.align ?? []).map((side) => side ?? null), children: many(node.children, parent, true), at }];
      case 'break':
      case 'thematicBreak':
        return [{ type: node.type, at }];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return block(node, parent, inSentence);
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report('code-is-absent', at, `There is code here: ${shorten(node.value)}`, codeHint);
        return [];
      default:
        report(
          'markdown-is-supported',
          at,
          `${names[node.type] ?? `"${node.type}"`} cannot be printed.`,
          hints[node.type] ?? 'Use plain text, lists, tables and the blocks of docs/blocks.md.',
        );
        return [];
    }
  }

  function block(node: JsxElement, parent: string | undefined, inSentence: boolean): Node[] {
    const at = positionOf(node);
    const name = node.name ?? '';
    const rule = vocabulary.get(name);
    if (!rule) {
      report(
        'block-is-known',
        at,
        `<${name}> is not a block.`,
        didYouMean(name, [...vocabulary.keys()], (known) => `<${known}>`),
      );
      many(node.children as Nodes[], name, false);
      return [];
    }
    checkPlace(rule, at, parent, inSentence);
    const props = readProps(node, rule, at);
    const children = readChildren(node, rule, at);
    return props ? [{ type: 'block', name, props, children, at }] : [];
  }

  function checkPlace(rule: BlockRule, at: Position, parent: string | undefined, inSentence: boolean): void {
    if (!rule.stages.includes(stage)) {
      const where = stage === 'handout' ? 'on a handout' : 'in a plan or guide';
      report('block-is-in-place', at, `<${rule.name}> does not belong ${where}.`, 'See the tables of docs/blocks.md for where it belongs.');
    }
    if (inSentence && !rule.inSentence) {
      report(
        'block-is-in-place',
        at,
        `<${rule.name}> stands inside a sentence.`,
        'Put it on a line of its own, with a blank line before and after.',
      );
    }
    if (rule.inside && !(parent && rule.inside.includes(parent))) {
      const outer = rule.inside.map((name) => `<${name}>`).join(' or ');
      report('block-is-in-place', at, `<${rule.name}> has to stand directly inside ${outer}.`, `Move it into ${outer}.`);
    }
    const only = parent ? vocabulary.get(parent)?.only : undefined;
    if (only && !only.includes(rule.name)) {
      report(
        'block-is-in-place',
        at,
        `<${rule.name}> cannot stand directly inside <${parent}>.`,
        `Inside <${parent}> put only ${only.map((name) => `<${name}>`).join(', ')}.`,
      );
    }
  }

  function readProps(node: JsxElement, rule: BlockRule, at: Position): Record<string, unknown> | undefined {
    const raw: Record<string, string> = {};
    const places = new Map<string, Position>();
    // Attributes that are there but cannot be read are told once, not as missing too.
    const unread = new Set<string>();
    let spread = false;
    for (const attribute of node.attributes) {
      const place = attribute.position ? positionOf(attribute) : at;
      if (attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
        const code = attribute.type === 'mdxJsxExpressionAttribute' ? attribute.value : (attribute.value as { value: string }).value;
        report(
          'code-is-absent',
          place,
          `There is code in an attribute of <${rule.name}>: ${shorten(code)}`,
          'Write the value in quotes, for example minutes="5".',
        );
        if (attribute.type === 'mdxJsxExpressionAttribute') spread = true;
        else unread.add(attribute.name);
      } else if (attribute.value === null || attribute.value === undefined) {
        report(
          'props-are-valid',
          place,
          `"${attribute.name}" of <${rule.name}> has no value.`,
          `Write a value in quotes: ${attribute.name}="…".`,
        );
        unread.add(attribute.name);
      } else {
        raw[attribute.name] = attribute.value as string;
        places.set(attribute.name, place);
      }
    }
    const { value, faults } = validate(rule.props, raw, (path) => `"${String(path[0])}" of <${rule.name}>`);
    for (const fault of faults) {
      const name = String(fault.path[0]);
      if (unread.has(name) || (spread && !places.has(name))) continue;
      report('props-are-valid', places.get(name) ?? at, fault.message, fault.hint);
    }
    return spread || unread.size > 0 ? undefined : value;
  }

  function readChildren(node: JsxElement, rule: BlockRule, at: Position): Node[] {
    const kids = (node.children as Nodes[]).filter((child) => !(child.type === 'text' && child.value.trim() === ''));
    if (rule.holds === 'nothing') {
      if (kids.length > 0) report('block-is-in-place', at, `<${rule.name}> holds no text.`, `Close it at once: <${rule.name} … />.`);
      return [];
    }
    if (kids.length === 0 && !rule.mayBeEmpty) {
      report('block-is-in-place', at, `<${rule.name}> is empty.`, `Write its text between <${rule.name}> and </${rule.name}>.`);
    }
    if (rule.holds === 'words') {
      // A paragraph round the words, which MDX adds when the tags stand on lines of their own, is no difference.
      const inner = kids.length === 1 && kids[0]!.type === 'paragraph' ? kids[0]!.children : kids;
      return many(inner as Nodes[], rule.name, true);
    }
    return wrapLooseWords(many(kids, rule.name, false), at);
  }

  return { nodes: many(root.children as Nodes[], undefined, false), problems };
}

/** `<Say>一句话</Say>` on one line gives words without a paragraph: put one round them. */
function wrapLooseWords(nodes: Node[], at: Position): Node[] {
  const loose = (node: Node) => ['text', 'strong', 'emphasis', 'delete', 'break'].includes(node.type);
  return nodes.some(loose) ? [{ type: 'paragraph', children: nodes, at }] : nodes;
}

function isJsx(node: Nodes | RootContent): node is JsxElement {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** MDX's own rule: a paragraph of nothing but blocks is no paragraph. */
function isOnlyBlocks(children: readonly Nodes[]): boolean {
  return children.some(isJsx) && children.every((child) => isJsx(child) || (child.type === 'text' && child.value.trim() === ''));
}

function positionOf(node: { position?: { start: Position } | undefined }): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function shorten(code: string): string {
  const flat = code.replace(/\s+/g, ' ').trim();
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}

const names: Record<string, string> = {
  link: 'A link',
  linkReference: 'A link',
  definition: 'A link definition',
  image: 'An image',
  imageReference: 'An image',
  code: 'A block of code',
  inlineCode: 'Text in backticks',
  html: 'HTML',
  footnoteReference: 'A footnote',
  footnoteDefinition: 'A footnote',
};

const hints: Record<string, string> = {
  link: 'Point to a handout with <Handout to="…" /> and cite a source in the yaml.',
  image: 'Use <Picture name="…" alt="…" />.',
  code: 'Do not indent text by four spaces, and use no ``` fences.',
  footnoteReference: 'Cite a source in the yaml.',
};
