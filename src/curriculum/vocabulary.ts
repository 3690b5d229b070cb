import type { z } from 'zod';
import { isWords } from './schema/common.ts';
import type { BlockNode } from './tree.ts';

/** Where a block may stand: in the text that is taught from, or on a sheet that is handed out. */
export type Stage = 'main' | 'handout';

/** Something that a block points to; it has to exist. */
export interface Reference {
  /** `hotline`: a number, a blank or a group of them; `number`: one number alone. */
  kind: 'handout' | 'hotline' | 'number' | 'blank' | 'picture';
  to: string;
}

/** What the reader of MDX has to know of a block. The faces of a block are none of its business. */
export interface BlockRule {
  name: string;
  stages: readonly Stage[];
  /** `nothing`: `<Phone of="110" />`; `words`: one line of text; `text`: paragraphs, lists and other blocks. */
  holds: 'nothing' | 'words' | 'text';
  /** May stand in the middle of a sentence, as <Phone of="110" /> does. */
  inSentence?: boolean;
  /** May hold text but need not, as <LetterPaper> does. */
  mayBeEmpty?: boolean;
  /** The blocks directly inside which it has to stand. */
  inside?: readonly string[];
  /** The only blocks that may stand directly inside it. */
  only?: readonly string[];
  props: z.ZodType<Record<string, unknown>>;
  refers?: (props: never) => Reference[];
}

export type Vocabulary = ReadonlyMap<string, BlockRule>;

/** What the attributes of a block say in the language of its text, by their names. Names of pictures, handouts, help lines and blanks are no words. */
export function wordsInProps({ name, props }: BlockNode, vocabulary: Vocabulary): [key: string, words: string[]][] {
  const schema = vocabulary.get(name)?.props;
  const shape = schema && 'shape' in schema ? (schema.shape as Record<string, unknown>) : {};
  return Object.entries(props).flatMap(([key, value]): [string, string[]][] =>
    isWords(shape[key]) && value !== undefined ? [[key, [value].flat() as string[]]] : [],
  );
}
