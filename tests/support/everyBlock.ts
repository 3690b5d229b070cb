import { z } from 'zod';
import { blocks } from '../../src/blocks/vocabulary.ts';
import { isWords } from '../../src/curriculum/schema/common.ts';
import type { Node } from '../../src/curriculum/tree.ts';
import type { Reference, Stage } from '../../src/curriculum/vocabulary.ts';

/** What a sample says: one entry for a list of words, three for a table. */
export interface Says {
  words: string;
  paragraph: string;
}

const at = { line: 1, column: 1 };

/** What references lead to in the fixture's curriculum. */
const there: Record<Reference['kind'], string> = {
  handout: 'letter-paper',
  hotline: '12356',
  number: '12356',
  blank: 'principal',
  protocol: 'harm',
  picture: 'kite',
};

/** What attributes hold that are no words and no choice: the first that an attribute accepts. */
const guesses = ['3', '12', '24', '120', '1|2|1', 'kite', 'happy sad angry', 'principal|class-teacher.name|-', 'zhang3'];

type Block = typeof blocks extends ReadonlyMap<string, infer B> ? B : never;

/** Each piece of a text that may be alone at a stage: Markdown, and every block in every choice that its attributes give. */
export function allPieces(stage: Stage, says: Says): Node[] {
  return [...markdown(says), ...standing(stage).flatMap((block) => samplesOf(block, stage, says))];
}

/** A piece of each kind, with all of its attributes. */
export function oneOfEach(stage: Stage, says: Says): Node[] {
  return [...markdown(says), ...standing(stage).map((block) => samplesOf(block, stage, says)[0]!)];
}

/** Every block that holds text, with a piece at its beginning and at its end: each block that holds text with each piece. */
export function nestedPieces(stage: Stage, says: Says): Node[] {
  const holders = standing(stage).filter(({ holds, only }) => holds === 'text' && !only);
  return holders.flatMap((holder) => {
    const inner = [...blocks.values()].filter(({ inside, stages }) => inside?.includes(holder.name) && stages.includes(stage));
    const pieces = [...oneOfEach(stage, says), ...inner.map((block) => samplesOf(block, stage, says)[0]!)];
    return pieces.map((piece) => ({ ...samplesOf(holder, stage, says)[0]!, children: [piece, paragraph(says.paragraph), piece] }) as Node);
  });
}

/** A row of pieces in which each follows each other one once, and itself: a walk over all pairs. */
export function eachAfterEach(pieces: readonly Node[]): Node[] {
  const next = pieces.map(() => 0);
  const path = [0];
  const walk: number[] = [];
  while (path.length > 0) {
    const here = path.at(-1)!;
    if (next[here]! < pieces.length) {
      path.push(next[here]!);
      next[here]! += 1;
    } else walk.push(path.pop()!);
  }
  return walk.reverse().map((index) => pieces[index]!);
}

function standing(stage: Stage): Block[] {
  return [...blocks.values()].filter((block) => block.stages.includes(stage) && !block.inside);
}

function markdown({ words, paragraph: text }: Says): Node[] {
  const cell = (type: 'tableCell' | 'listItem', children: Node[]): Node => ({ type, children, at });
  const row: Node = { type: 'tableRow', children: [cell('tableCell', [text_(words)]), cell('tableCell', [text_(text)])], at };
  const items = [cell('listItem', [paragraph(text)]), cell('listItem', [paragraph(words)])];
  return [
    paragraph(text),
    { type: 'heading', depth: 2, children: [text_(words)], at },
    { type: 'heading', depth: 3, children: [text_(words)], at },
    { type: 'list', ordered: false, start: 1, children: items, at },
    { type: 'list', ordered: true, start: 9, children: items, at },
    { type: 'table', align: [null, 'center'], children: [row, row], at },
    { type: 'blockquote', children: [paragraph(text)], at },
    { type: 'thematicBreak', at },
    {
      type: 'paragraph',
      children: [
        { type: 'emphasis', children: [text_(words)], at },
        { type: 'delete', children: [text_(words)], at },
      ],
      at,
    },
  ];
}

function text_(value: string): Node {
  return { type: 'text', value, at };
}

function paragraph(text: string): Node {
  return { type: 'paragraph', children: [text_(text)], at };
}

/** A block with all of its attributes, once more for each further choice of one of them, and once with as few as it needs. */
function samplesOf(block: Block, stage: Stage, says: Says): Node[] {
  const shape = (block.props as unknown as z.ZodObject).shape as Record<string, z.ZodType>;
  const used = new Set<unknown>();
  const choices = Object.entries(shape).map(([key, schema]) => {
    const values = valuesOf(schema, says);
    // Two numbers of a block are two different ones.
    const first = values.find((value) => !used.has(value)) ?? values[0];
    used.add(first);
    return { key, first, more: isChoice(schema) ? values.filter((value) => value !== first) : [], others: values };
  });
  const full = Object.fromEntries(choices.map(({ key, first }) => [key, first]));
  const needed = Object.fromEntries(
    choices.filter(({ key }) => !shape[key]!.safeParse(undefined).success).map(({ key, first }) => [key, first]),
  );
  const more = choices.flatMap(({ key, more }) => more.map((value) => ({ ...full, [key]: value })));
  const others = new Map(choices.map((choice) => [choice.key, choice.others]));
  return [full, ...more, needed].map((written) => ({
    type: 'block',
    name: block.name,
    props: block.props.parse(withReferences(block, agreeing(block, written, others))),
    children: childrenOf(block, stage, says),
    at,
  }));
}

/** Where attributes have to agree with each other, another value of the one that does not. */
function agreeing(block: Block, written: Record<string, unknown>, others: ReadonlyMap<string, unknown[]>): Record<string, unknown> {
  const parsed = block.props.safeParse(written);
  if (parsed.success) return written;
  const key = String(parsed.error.issues[0]!.path[0]);
  const found = others.get(key)?.find((value) => block.props.safeParse({ ...written, [key]: value }).success);
  if (found === undefined) throw new Error(`No sample of <${block.name}> could be made: ${parsed.error.message}`);
  return { ...written, [key]: found };
}

function withReferences(block: Block, written: Record<string, unknown>): Record<string, unknown> {
  const references = (block.refers?.(block.props.parse(written) as never) ?? []) as Reference[];
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => {
      const reference = references.find(({ to }) => to === value);
      return [key, reference ? there[reference.kind] : value];
    }),
  );
}

function childrenOf(block: Block, stage: Stage, says: Says): Node[] {
  if (block.holds === 'nothing') return [];
  if (block.holds === 'words') return [text_(block.inSentence ? '长' : says.words)];
  if (block.holds === 'list') return [nestedList(says)];
  if (block.only) {
    const held = block.only.map((name) => blocks.get(name)!);
    return [...held, ...held, ...held].map((inner) => samplesOf(inner, stage, says)[0]!);
  }
  return [
    paragraph(says.paragraph),
    { type: 'list', ordered: false, start: 1, children: [{ type: 'listItem', children: [paragraph(says.words)], at }], at },
  ];
}

/** A list of two entries with entries below them, and of a place to write in. */
function nestedList({ words }: Says): Node {
  const item = (text: string, below: Node[] = []): Node => ({
    type: 'listItem',
    children: [paragraph(text), ...(below.length > 0 ? [list(below)] : [])],
    at,
  });
  const list = (children: Node[]): Node => ({ type: 'list', ordered: false, start: 1, children, at });
  return list([item(words, [item(words), item('____')]), item(words, [item(words)])]);
}

/** What may be written for an attribute: words, its choices, or the guesses that it takes. */
function valuesOf(schema: z.ZodType, says: Says): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return valuesOf(schema.unwrap() as z.ZodType, says);
  if (schema instanceof z.ZodEnum) return schema.options;
  if (isWords(schema)) return [Array.isArray(schema.parse('x')) ? [says.words, says.words, says.words].join('|') : says.words];
  const taken = guesses.filter((value) => schema.safeParse(value).success);
  if (taken.length === 0) throw new Error('An attribute takes none of the guesses: add one that it takes.');
  return taken;
}

function isChoice(schema: z.ZodType): boolean {
  return (
    schema instanceof z.ZodEnum ||
    ((schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) && isChoice(schema.unwrap() as z.ZodType))
  );
}
