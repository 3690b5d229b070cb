import { vocabulary } from '../../blocks/vocabulary.ts';
import type { Registries } from '../../curriculum/curriculum.ts';
import type { BlockNode, Node, Position } from '../../curriculum/tree.ts';
import { isCriticalBlock, type Reference, referencesOf, wordsInProps } from '../../curriculum/vocabulary.ts';

/** A block that prints numbers or people to turn to. */
export interface HelpBlock {
  at: Position;
  /** As it is written, with the blocks around it that keep a child safe: `<Safety> <Phone of="110" />`. */
  shown: string;
  /** What it prints, the same in every language: equal blocks have equal signs. */
  sign: string;
  /** The numbers, groups and protocols that it names. */
  names: Reference[];
}

const kinds = ['hotline', 'number', 'protocol'];

/** The blocks of a text by which a child is helped, in reading order, however their numbers are named: by a group or one by one. */
export function helpBlocksIn(nodes: readonly Node[], groups: Registries['groups'], around: readonly string[] = []): HelpBlock[] {
  return nodes.flatMap((node): HelpBlock[] => {
    if (!('children' in node)) return [];
    if (node.type !== 'block') return helpBlocksIn(node.children, groups, around);
    const written = tagOf(node);
    const helps = referencesOf(node, vocabulary).filter(({ kind }) => kinds.includes(kind));
    const outer = around.length > 0 ? `${around.join(' ')} ` : '';
    const ids = [...new Set(helps.flatMap(({ to }) => (Object.hasOwn(groups, to) ? groups[to]! : [to])))];
    const own = { at: node.at, shown: outer + written, sign: `${outer}${node.name} ${ids.join(' ')}`, names: helps };
    const within = isCriticalBlock(vocabulary.get(node.name)) ? [...around, written] : around;
    return [...(helps.length > 0 ? [own] : []), ...helpBlocksIn(node.children, groups, within)];
  });
}

/** The tag of a block with the attributes that are the same in every language. */
function tagOf(block: BlockNode): string {
  const translated = new Set(wordsInProps(block, vocabulary).map(([key]) => key));
  const attributes = Object.entries(block.props)
    .filter(([key, value]) => !translated.has(key) && value !== undefined)
    .map(([key, value]) => ` ${key}="${Array.isArray(value) ? value.flat().join(' ') : String(value)}"`);
  return `<${block.name}${attributes.join('')}${vocabulary.get(block.name)?.holds === 'nothing' ? ' /' : ''}>`;
}
