import type { CurriculumDocument, Text } from '../document.ts';
import { shortHash } from '../translationMemory.ts';
import type { BlockNode, Node, Position } from '../tree.ts';
import { walk } from '../tree.ts';
import { isCriticalBlock, partTitleOf, referencesOf, stampLinesOf, type Vocabulary, wordsInProps } from '../vocabulary.ts';

/** The smallest piece of a text that is translated as one: a paragraph, a heading, a cell, an attribute of a block, a fact. */
export interface Unit {
  /** One line of text, without bold markup. */
  words: string;
  hash: string;
  /** Its role, the same in every language: `Step/Ask/item/paragraph`, `IfThen@when`, `front@aim`. */
  role: string;
  /** Its place in the file: a key of the front matter, or the position of a node. */
  at: Position | readonly PropertyKey[];
  /** Whether a translation that is older than its original could put a child at risk. */
  critical: boolean;
  /** The title of the step it belongs to. */
  step?: string;
}

/** A page that says what to do when a child is in danger. */
const safetyPage = 'safety';

/** Whether every paragraph of a text is critical: true for a document on a painful theme and for the page on safety. */
export function isCritical(document: Pick<CurriculumDocument, 'sensitivity'> | undefined, name: string): boolean {
  return document ? document.sensitivity !== 'ordinary' : name === safetyPage;
}

/** The units of a text in reading order. `critical` marks all of them as critical. */
export function unitsOf(text: Text<object>, vocabulary: Vocabulary, critical: boolean): Unit[] {
  return [...inFront(text.front, [], critical), ...within(text.nodes, { role: '', critical, step: undefined }, vocabulary)];
}

interface Surroundings {
  role: string;
  critical: boolean;
  step: string | undefined;
}

function inFront(value: unknown, path: readonly PropertyKey[], critical: boolean): Unit[] {
  if (typeof value === 'string') return unit(value, `front@${String(path[0])}`, path, critical || isOfMoment(path));
  if (Array.isArray(value)) return value.flatMap((entry, index) => inFront(entry, [...path, index], critical));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => inFront(entry, [...path, key], critical));
}

/** What to do in a moment of the preparation card is as critical as the if-then that it names. */
function isOfMoment([first, second]: readonly PropertyKey[]): boolean {
  return first === 'card' && second === 'moments';
}

function within(nodes: readonly Node[], around: Surroundings, vocabulary: Vocabulary): Unit[] {
  return nodes.flatMap((node): Unit[] => {
    if (node.type === 'block') return inBlock(node, around, vocabulary);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      return ofWords(node.children, join(around.role, node.type), node.at, around, vocabulary);
    if (!('children' in node)) return [];
    return within(node.children, node.type === 'listItem' ? { ...around, role: join(around.role, 'item') } : around, vocabulary);
  });
}

function inBlock(block: BlockNode, around: Surroundings, vocabulary: Vocabulary): Unit[] {
  const rule = vocabulary.get(block.name);
  const role = join(around.role, block.name);
  const inner: Surroundings = {
    role,
    critical: around.critical || isCriticalBlock(rule),
    step: partTitleOf(block, vocabulary) ?? around.step,
  };
  const attributes = wordsInProps(block, vocabulary).flatMap(([key, words]) =>
    unit(words.join(' | '), `${role}@${key}`, block.at, inner.critical, inner.step),
  );
  const numbers = hotlinesOf(block, vocabulary);
  const shown = numbers.length > 0 ? unit(`☎ ${numbers.join(' ')}`, `${role}@hotlines`, block.at, true, inner.step) : [];
  // A number on the wrong line is worse than none.
  const blanks = (stampLinesOf(block, vocabulary) ?? []).join(' | ');
  return [
    ...attributes,
    ...shown,
    ...(blanks === '' ? [] : unit(`☎ ${blanks}`, `${role}@school`, block.at, true, inner.step)),
    ...(rule?.holds === 'words' ? ofWords(block.children, role, block.at, inner, vocabulary) : within(block.children, inner, vocabulary)),
  ];
}

/** The hotlines and groups that a block names: if a translation lacks one, a child may be left without help. */
function hotlinesOf(block: BlockNode, vocabulary: Vocabulary): string[] {
  return referencesOf(block, vocabulary)
    .filter(({ kind }) => kind === 'hotline' || kind === 'number')
    .map(({ to }) => to);
}

function ofWords(children: readonly Node[], role: string, at: Position, around: Surroundings, vocabulary: Vocabulary): Unit[] {
  let words = '';
  let critical = around.critical;
  for (const node of walk(children)) {
    if (node.type === 'text') words += node.value;
    else if (node.type === 'break') words += ' ';
    else if (node.type === 'block') {
      const numbers = hotlinesOf(node, vocabulary);
      if (numbers.length > 0) words += `[${numbers.join(' ')}]`;
      for (const [, said] of wordsInProps(node, vocabulary)) words += `[${said.join(' | ')}]`;
      critical ||= isCriticalBlock(vocabulary.get(node.name));
    }
  }
  return unit(words, role, at, critical, around.step);
}

/** Line ends, repeated spaces and Unicode composition do not count as changes. */
function unit(written: string, role: string, at: Unit['at'], critical: boolean, step?: string): Unit[] {
  const words = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (words === '') return [];
  return [{ words, hash: shortHash(words), role, at, critical, ...(step === undefined ? {} : { step }) }];
}

function join(outer: string, inner: string): string {
  return outer === '' ? inner : `${outer}/${inner}`;
}
