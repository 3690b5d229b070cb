import type { z } from 'zod';
import { guideFrontMatter, handoutFrontMatter, pageFrontMatter, planFrontMatter, protocolFrontMatter } from '../schema/frontMatter.ts';
import type { Stage } from '../vocabulary.ts';

/** The form of a text: which blocks it may contain, and its front matter. */
export interface Form<FrontMatter> {
  stage: Stage;
  front: z.ZodType<FrontMatter>;
}

const form = <F>(stage: Stage, front: z.ZodType<F>): Form<F> => ({ stage, front });

/** The forms of texts by their names; the main text of a document is a plan or a guide, as `kinds` says. */
export const forms = {
  plan: form('main', planFrontMatter),
  guide: form('main', guideFrontMatter),
  handout: form('handout', handoutFrontMatter),
  page: form('main', pageFrontMatter),
  protocol: form('protocol', protocolFrontMatter),
} as const;

export type FormName = keyof typeof forms;
