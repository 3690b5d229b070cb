import type { z } from 'zod';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { BlockNode, Node } from '../curriculum/tree.ts';
import type { BlockFacts, Speech } from '../curriculum/vocabulary.ts';
import type { Translate } from '../i18n/translator.ts';
import type { ScreenPart, StepOnScreen } from './screen.ts';

/** What a block may know of its surroundings when it prepares what it shows. */
export interface FaceContext {
  locale: Locale;
  t: Translate;
  curriculum: Curriculum;
  /** The document whose text is shown; a page such as "Safety" has none. */
  document: CurriculumDocument | undefined;
  /** Whether the text is held in several sessions: its steps are then one heading level lower. */
  hasSessions: boolean;
}

/**
 * A word of the vocabulary: what it is, whom its words are said to, and the words and data that both of its faces show. The web
 * face is the `.astro` file next to it, the print face its `face.typ`. What is not in `view` cannot differ between page and paper.
 */
export type Block<Props extends object = never, View = unknown> = BlockFacts<Props> &
  Speech & {
    props: z.ZodType<Props>;
    /** `children` is what is written in the block: most blocks show it as it is and need not look at it. */
    view: (props: Props, context: FaceContext, children?: readonly Node[]) => View;
    /** The tree that it shows and that is written elsewhere, such as a protocol; printed as if it were its content. */
    quotes?: (props: Props, context: FaceContext) => Node[];
    /** What the class sees of it on the projector while its step is taught. A block without it is for the teacher alone. */
    screen?: (block: BlockNode<Props>, step: StepOnScreen, context: FaceContext) => ScreenPart[];
  };

/** Keeps the types of props and view together; adds nothing at run time. */
export function defineBlock<Props extends object, View>(block: Block<Props, View>): Block<Props, View> {
  return block;
}
