import type { z } from 'zod';

/** Where a block may stand: in the text that is taught from, or on a sheet that is handed out. */
export type Stage = 'main' | 'handout';

/** Something that a block points to; it has to exist. */
export interface Reference {
  kind: 'handout' | 'hotline' | 'blank' | 'picture';
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
