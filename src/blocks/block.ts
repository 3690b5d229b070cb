import type { z } from 'zod';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { BlockRule, Reference } from '../curriculum/vocabulary.ts';
import type { Translate } from '../i18n/translator.ts';

/** What a block may know of its surroundings when it prepares what it shows. */
export interface FaceContext {
  locale: Locale;
  t: Translate;
  curriculum: Curriculum;
  /** The document whose text is shown; a page such as "Safety" has none. */
  document: CurriculumDocument | undefined;
  /** Whether the text is held in several sessions: its steps then stand one heading lower. */
  hasSessions: boolean;
}

/**
 * A word of the vocabulary: its rule, and the words and data that both of its faces show. The web face is the `.astro`
 * file beside it, the print face its `face.typ`. What is not in `view` cannot differ between page and paper.
 */
export interface Block<Props = never, View = unknown> extends Omit<BlockRule, 'props' | 'refers'> {
  props: z.ZodType<Props>;
  refers?: (props: Props) => Reference[];
  view: (props: Props, context: FaceContext) => View;
}

/** Keeps the types of props and view together; adds nothing at run time. */
export function defineBlock<Props, View>(block: Block<Props, View>): Block<Props, View> {
  return block;
}
