import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { CheckId } from '../catalogue.ts';
import type { Replacement } from '../fix.ts';
import type { Problem, Wording } from '../problem.ts';
import { validate } from '../schema/validate.ts';
import { nameOnBlock } from '../schema/valueName.ts';
import { didYouMean, nearest } from '../suggest.ts';
import type { Node, Position } from '../tree.ts';
import type { BlockRule, Stage, Vocabulary } from '../vocabulary.ts';
import { attributeFix, renamed } from './blockFix.ts';
import type { LeftOut } from './leftOut.ts';
import { unsupported } from './unsupported.ts';

export const codeHint: Wording = {
  zh: '文件里只写文字和块，不写程序。把它删掉；要写大括号，就用（ ）或者文字代替。',
  en: 'A document may hold only text and blocks. Take it out; to write a brace, use （ ） or words.',
};

/** The blocks around a place, the outermost first, with the lines on which they begin. */
type Around = readonly { name: string; line: number }[];

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const placeNames = {
  main: { zh: '教案和指南', en: 'in a plan or guide' },
  handout: { zh: '讲义', en: 'on a handout' },
  protocol: { zh: '约定好的话（content/protocols）', en: 'in a protocol' },
} as const;

/** Turns the parser's tree into ours: known blocks with checked props, plain Markdown, and nothing else. */
export function buildTree(
  file: string,
  root: Root,
  stage: Stage,
  vocabulary: Vocabulary,
  { lost, leftOut, text }: { lost: ReadonlySet<string>; leftOut: LeftOut; text: string },
): { nodes: Node[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (id: CheckId, at: Position, message: Wording, hint: Wording, fix?: readonly Replacement[]) =>
    problems.push({ id, severity: 'error', file, line: at.line, column: at.column, message, hint, ...(fix ? { fix } : {}) });

  function many(children: readonly Nodes[], around: Around, inSentence: boolean): Node[] {
    return children.flatMap((child) => one(child, around, inSentence));
  }

  function one(node: Nodes, around: Around, inSentence: boolean): Node[] {
    const at = positionOf(node);
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value, at }];
      case 'paragraph':
        if (isOnlyBlocks(node.children)) return many(node.children.filter(isJsx), around, false);
        return [{ type: 'paragraph', children: many(node.children, around, true), at }];
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'tableRow':
      case 'tableCell':
        return [{ type: node.type, children: many(node.children, around, true), at }];
      case 'blockquote':
      case 'listItem':
        return [{ type: node.type, children: many(node.children, around, false), at }];
      case 'heading':
        return [{ type: 'heading', depth: node.depth, children: many(node.children, around, true), at }];
      case 'list':
        return [{ type: 'list', ordered: node.ordered ?? false, start: node.start ?? 1, children: many(node.children, around, false), at }];
      case 'table':
        return [{ type: 'table', align: (node.align ?? []).map((side) => side ?? null), children: many(node.children, around, true), at }];
      case 'break':
      case 'thematicBreak':
        return [{ type: node.type, at }];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return block(node, around, inSentence);
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(
          'code-is-absent',
          at,
          { zh: `这里有程序代码：${shorten(node.value)}`, en: `There is code here: ${shorten(node.value)}` },
          codeHint,
        );
        return [];
      default:
        report('markdown-is-supported', at, ...unsupported(node.type));
        return [];
    }
  }

  function block(node: JsxElement, around: Around, inSentence: boolean): Node[] {
    const at = positionOf(node);
    const name = node.name ?? '';
    const rule = vocabulary.get(name);
    if (!rule) {
      report(
        'block-is-known',
        at,
        { zh: `没有 <${name}> 这个块。`, en: `<${name}> is not a block.` },
        didYouMean(name, [...vocabulary.keys()], (known) => `<${known}>`),
        renamed(node, nearest(name, [...vocabulary.keys()]), text),
      );
      many(node.children as Nodes[], [...around, { name, line: at.line }], false);
      return [];
    }
    checkPlace(rule, at, around, inSentence);
    const props = readProps(node, rule, at);
    const children = readChildren(node, rule, at, [...around, { name, line: at.line }]);
    return props ? [{ type: 'block', name, props, children, at }] : [];
  }

  function checkPlace(rule: BlockRule, at: Position, around: Around, inSentence: boolean): void {
    if (!rule.stages.includes(stage)) {
      const where = placeNames[stage];
      report(
        'block-is-in-place',
        at,
        { zh: `<${rule.name}> 不能用在${where.zh}里。`, en: `<${rule.name}> does not belong ${where.en}.` },
        { zh: '它能用在哪里，看 docs/blocks.md 里的表。', en: 'See the tables of docs/blocks.md for where it belongs.' },
      );
    }
    if (inSentence && !rule.inSentence) {
      report(
        'block-is-in-place',
        at,
        { zh: `<${rule.name}> 写在了一句话中间。`, en: `<${rule.name}> is in the middle of a sentence.` },
        { zh: '让它单独占一行，前后各空一行。', en: 'Put it on a line of its own, with a blank line before and after.' },
      );
    }
    checkAround(rule, at, around);
    const parent = around.at(-1)?.name;
    // Its block may be there, with a tag that could not be read.
    const outside = rule.inside?.some((name) => lost.has(name));
    if (rule.inside && !outside && !(parent && rule.inside.includes(parent))) {
      const outer = rule.inside.map((name) => `<${name}>`);
      const either = { zh: outer.join(' 或 '), en: outer.join(' or ') };
      report(
        'block-is-in-place',
        at,
        { zh: `<${rule.name}> 要直接放在 ${either.zh} 里面。`, en: `<${rule.name}> has to be directly inside ${either.en}.` },
        { zh: `把它移到 ${either.zh} 里面。`, en: `Move it into ${either.en}.` },
      );
    }
    const only = parent ? vocabulary.get(parent)?.only : undefined;
    if (only && !only.includes(rule.name) && !only.some((name) => lost.has(name))) {
      report(
        'block-is-in-place',
        at,
        { zh: `<${rule.name}> 不能直接放在 <${parent}> 里面。`, en: `<${rule.name}> cannot be directly inside <${parent}>.` },
        {
          zh: `<${parent}> 里面只放 ${only.map((name) => `<${name}>`).join('、')}。`,
          en: `Inside <${parent}> put only ${only.map((name) => `<${name}>`).join(', ')}.`,
        },
      );
    }
  }

  /** A block in a block of its own kind, or deeper than it may be, most often because the one before it was closed too late. */
  function checkAround(rule: BlockRule, at: Position, around: Around): void {
    const itself = rule.nests ? undefined : around.findLast(({ name }) => name === rule.name);
    const outer = itself ?? around.find(({ name }) => vocabulary.has(name) && rule.within?.includes(name) === false);
    // With a tag that could not be read, its end may have been left out.
    if (!outer || lost.has(outer.name)) return;
    const { name, line } = outer;
    const allowed = (rule.within ?? []).map((one) => `<${one}>`);
    report(
      'block-is-in-place',
      at,
      {
        zh: `<${rule.name}> 写在了第 ${line} 行的 <${name}> 里面。`,
        en: `<${rule.name}> is inside ${itself ? 'another' : 'the'} <${name}>, which begins on line ${line}.`,
      },
      itself
        ? {
            zh: `先用 </${name}> 结束第 ${line} 行的那一个，再写这一个；多写的就删掉。`,
            en: `Close the one of line ${line} with </${name}> before this one begins, or take out the one that is too many.`,
          }
        : {
            zh: `把它移到 </${name}> 后面：${allowed.length > 0 ? `<${rule.name}> 外面只能有 ${allowed.join('、')}` : `<${rule.name}> 外面不能有别的块`}。`,
            en: `Move it below </${name}>: ${allowed.length > 0 ? `only ${allowed.join(' and ')}` : 'no other block'} may be around <${rule.name}>.`,
          },
    );
  }

  function readProps(node: JsxElement, rule: BlockRule, at: Position): Record<string, unknown> | undefined {
    const raw: Record<string, string> = {};
    const places = new Map<string, Position>();
    // Attributes that cannot be read are reported once, and not as missing too.
    const unread = new Set<string>();
    let spread = false;
    for (const attribute of node.attributes) {
      const place = attribute.position ? positionOf(attribute) : at;
      if (attribute.type === 'mdxJsxAttribute' && (places.has(attribute.name) || unread.has(attribute.name))) {
        report('props-are-valid', place, ...writtenTwice(rule.name, attribute.name));
        continue;
      }
      if (attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
        const code = attribute.type === 'mdxJsxExpressionAttribute' ? attribute.value : (attribute.value as { value: string }).value;
        report(
          'code-is-absent',
          place,
          {
            zh: `<${rule.name}> 的属性里有程序代码：${shorten(code)}`,
            en: `There is code in an attribute of <${rule.name}>: ${shorten(code)}`,
          },
          { zh: '值写在英文引号里，比如 minutes="5"。', en: 'Write the value in quotes, for example minutes="5".' },
        );
        if (attribute.type === 'mdxJsxExpressionAttribute') spread = true;
        else unread.add(attribute.name);
      } else if (attribute.value === null || attribute.value === undefined) {
        report(
          'props-are-valid',
          place,
          { zh: `<${rule.name}> 的 "${attribute.name}" 没有写值。`, en: `"${attribute.name}" of <${rule.name}> has no value.` },
          { zh: `在英文引号里写上值：${attribute.name}="…"。`, en: `Write a value in quotes: ${attribute.name}="…".` },
        );
        unread.add(attribute.name);
      } else {
        raw[attribute.name] = attribute.value as string;
        places.set(attribute.name, place);
      }
    }
    const { value, errors } = validate(rule.props, raw, nameOnBlock(rule.name));
    for (const error of errors) {
      const name = String(error.path[0]);
      if (unread.has(name) || (spread && !places.has(name))) continue;
      report('props-are-valid', places.get(name) ?? at, error.message, error.hint, attributeFix(error, raw, places));
    }
    return spread || unread.size > 0 ? undefined : value;
  }

  function readChildren(node: JsxElement, rule: BlockRule, at: Position, around: Around): Node[] {
    const kids = (node.children as Nodes[]).filter((child) => !(child.type === 'text' && child.value.trim() === ''));
    if (rule.holds === 'nothing') {
      if (kids.length > 0) {
        report(
          'block-is-in-place',
          at,
          { zh: `<${rule.name}> 里面不写文字。`, en: `<${rule.name}> holds no text.` },
          { zh: `写完就关上：<${rule.name} … />。`, en: `Close it at once: <${rule.name} … />.` },
        );
      }
      return [];
    }
    const { start = at, end = at } = node.position ?? {};
    if (kids.length === 0 && !rule.mayBeEmpty && !leftOut(start, end)) {
      report(
        'block-is-in-place',
        at,
        { zh: `<${rule.name}> 里面是空的。`, en: `<${rule.name}> is empty.` },
        {
          zh: `把文字写在 <${rule.name}> 和 </${rule.name}> 中间。`,
          en: `Write its text between <${rule.name}> and </${rule.name}>.`,
        },
      );
    }
    if (rule.holds === 'words') {
      // MDX adds a paragraph around the words when the tags are on their own lines; it makes no difference.
      const inner = kids.length === 1 && kids[0]!.type === 'paragraph' ? kids[0]!.children : kids;
      return many(inner as Nodes[], around, true);
    }
    if (rule.holds === 'list') {
      for (const kid of kids) if (kid.type !== 'list') notInList(rule, positionOf(kid));
      return many(
        kids.filter(({ type }) => type === 'list'),
        around,
        false,
      );
    }
    return wrapLooseWords(many(kids, around, false), at);
  }

  function notInList(rule: BlockRule, at: Position): void {
    report(
      'block-is-in-place',
      at,
      { zh: `<${rule.name}> 里面只放一个列表。`, en: `<${rule.name}> holds a list and nothing else.` },
      {
        zh: '每一处的字写成一行，前面加 "- "；属于它的，写在下面，前面多空两格。',
        en: 'Write the words of each place on a line after "- ", and what belongs to it on the next line, two spaces further in.',
      },
    );
  }

  return { nodes: many(root.children as Nodes[], [], false), problems };
}

/** `<Say>一句话</Say>` on one line gives words without a paragraph, so one is added. */
function wrapLooseWords(nodes: Node[], at: Position): Node[] {
  const loose = (node: Node) => ['text', 'strong', 'emphasis', 'delete', 'break'].includes(node.type);
  return nodes.some(loose) ? [{ type: 'paragraph', children: nodes, at }] : nodes;
}

function isJsx(node: Nodes | RootContent): node is JsxElement {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** As in MDX, a paragraph that contains nothing but blocks is unwrapped. */
function isOnlyBlocks(children: readonly Nodes[]): boolean {
  return children.some(isJsx) && children.every((child) => isJsx(child) || (child.type === 'text' && child.value.trim() === ''));
}

/** Of two values the parser would use the last, and no one would see that the other is lost. */
function writtenTwice(block: string, attribute: string): [message: Wording, hint: Wording] {
  return [
    { zh: `<${block}> 的 "${attribute}" 写了两次。`, en: `"${attribute}" of <${block}> is written twice.` },
    { zh: '只留一个：只有一个值用得上，另一个会丢掉。', en: 'Keep one of the two: only one value can be used, the other would be lost.' },
  ];
}

function positionOf(node: { position?: { start: Position } | undefined }): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function shorten(code: string): string {
  const flat = code.replace(/\s+/g, ' ').trim();
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}
