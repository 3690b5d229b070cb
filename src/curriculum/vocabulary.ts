import type { z } from 'zod';
import type { Duplex } from './document.ts';
import { isWords } from './schema/common.ts';
import type { BlockNode } from './tree.ts';

/** Where a block may be used: in the text that is taught from, on a sheet that is handed out, or in a protocol. */
export type Stage = 'main' | 'handout' | 'protocol';

/** A reference of a block, which has to resolve. */
export interface Reference {
  /** `hotline`: a number, a blank or a group of them; `number`: one number alone. */
  kind: 'handout' | 'hotline' | 'number' | 'blank' | 'picture' | 'protocol';
  to: string;
}

/**
 * Whom the words of a block are said to: anyone who reads the text around it (the teacher in a plan, pupils on a sheet for
 * pupils), or the class. Every block says it, because the words that are refused depend on it (`checks/messaging`). Types are
 * not checked when a block is loaded, so what a block leaves out is taken as the strictest: see `speechToClass`.
 */
export type Speech = { hears: 'reader' } | SpeechToClass;

/** The words of a block that are said to the class or shown to it: to pupils, or to adults in a workshop. */
export interface SpeechToClass {
  hears: 'class';
  /**
   * `story`: its people may say in quotation marks what a teacher may not. `question`: items of its lists are what pupils may answer,
   * and the text after an arrow is the teacher's reply.
   */
  as: 'words' | 'story' | 'question';
  /** Whether the teacher says or reads it aloud: its sentences are short in grades 1 and 2. */
  readAloud: boolean;
}

/** The sheet of paper that a block needs: what the yaml has to say of the handout that it is in. */
export interface PaperNeeded {
  landscape?: true;
  pages: number;
  /** The edge over which the printer turns it; `either`: it is printed on both sides, over whichever edge. */
  duplex?: Duplex | 'either';
  /** Whether it takes the paper from edge to edge, so that nothing else is on the sheet. */
  alone?: true;
}

/** The facts about a block that the whole project may use. `Props` is the output type of its schema. */
export interface BlockFacts<Props> {
  name: string;
  stages: readonly Stage[];
  /**
   * `nothing`: `<Phone of="110" />`; `words`: one line of text; `list`: a list, whose entries may have lists below them; `text`:
   * paragraphs, lists and other blocks.
   */
  holds: 'nothing' | 'words' | 'list' | 'text';
  /** May be used in the middle of a sentence, as <Phone of="110" /> is. */
  inSentence?: boolean;
  /** May hold text but need not, as <LetterPaper> does. */
  mayBeEmpty?: boolean;
  /** The blocks that it has to be directly inside. */
  inside?: readonly string[];
  /** The only blocks that may be around it, at any depth: none for one at the top of a text. Left out, any may be. */
  within?: readonly string[];
  /** May be inside itself, as columns in a frame in columns. */
  nests?: true;
  /** The only blocks allowed directly inside it. */
  only?: readonly string[];
  /** The least and the most of them. */
  holdsBetween?: readonly [number, number];
  /** The paper that it needs; undefined when any will do. */
  needsPaper?: (props: Props) => PaperNeeded | undefined;
  /** Whether a child may come to harm when a translation is older than its original: such a translation stops a release. */
  critical: boolean;
  refers?: (props: Props) => Reference[];
  /** The title of the part of a text that it holds, as a step does: reports name it. */
  partTitle?: (props: Props) => string;
  /** Which person a school's stamp prints on each of its lines, in order; undefined when nothing is printed there. */
  stampLines?: (props: Props) => readonly string[] | undefined;
}

/**
 * What the MDX reader, the checks and translation need to know about a block, without its faces. Its schema says which attributes are
 * words: see `isWords`.
 */
export type BlockRule = BlockFacts<never> & Speech & { props: z.ZodType<Record<string, unknown>> };

export type Vocabulary = ReadonlyMap<string, BlockRule>;

/** How a block is said to the class; undefined when it is for the reader of the text around it. */
export function speechToClass(rule: BlockRule | undefined): Omit<SpeechToClass, 'hears'> | undefined {
  if (rule?.hears === 'reader') return undefined;
  return { as: rule?.as ?? 'words', readAloud: rule?.readAloud ?? true };
}

/** Whether a translation of this block must not be older than its original. */
export function isCriticalBlock(rule: BlockRule | undefined): boolean {
  return rule?.critical ?? true;
}

/** What a block points to. */
export function referencesOf({ name, props }: BlockNode, vocabulary: Vocabulary): Reference[] {
  return vocabulary.get(name)?.refers?.(props as never) ?? [];
}

/** The title of the part that a block holds, if it holds one. */
export function partTitleOf({ name, props }: BlockNode, vocabulary: Vocabulary): string | undefined {
  return vocabulary.get(name)?.partTitle?.(props as never);
}

/** The paper that a block needs; undefined when any will do. */
export function paperNeededBy({ name, props }: BlockNode, vocabulary: Vocabulary): PaperNeeded | undefined {
  return vocabulary.get(name)?.needsPaper?.(props as never);
}

/** Returns which person a school's stamp prints on each line of a block. */
export function stampLinesOf({ name, props }: BlockNode, vocabulary: Vocabulary): readonly string[] | undefined {
  return vocabulary.get(name)?.stampLines?.(props as never);
}

/** Returns the attributes of a block that are words, by name. Names of pictures, handouts, help lines and blanks are not words. */
export function wordsInProps({ name, props }: BlockNode, vocabulary: Vocabulary): [key: string, words: string[]][] {
  const schema = vocabulary.get(name)?.props;
  const shape = schema && 'shape' in schema ? (schema.shape as Record<string, unknown>) : undefined;
  return Object.entries(props).flatMap(([key, value]): [string, string[]][] => {
    const words = [value].flat().filter((one) => typeof one === 'string');
    return words.length > 0 && isWords(shape?.[key]) ? [[key, words]] : [];
  });
}
