import type { Curriculum } from './curriculum.ts';
import { isDraft } from './document.ts';
import type { Problem } from './problem.ts';

/** The environment variable that publishes drafts too: `npm run build -- --drafts` sets it for itself and for the processes that it starts. */
export const draftsVariable = 'PAPER_KITE_DRAFTS';

/**
 * Returns what is published: everything but drafts, which are documents with a place that is still to be written. They stay in the plan as
 * planned ones. Returns the whole curriculum when drafts are wanted.
 */
export function publishedPart(curriculum: Curriculum): Curriculum {
  const finished =
    process.env[draftsVariable] === '1' ? curriculum.documents : curriculum.documents.filter((document) => !isDraft(document));
  return finished.length === curriculum.documents.length ? curriculum : curriculum.withDocuments(finished);
}

/** Leaves out the problems in the folders of drafts that are not published: what is not shown to anyone stops no one. */
export function inPublishedPart(whole: Curriculum, published: Curriculum, problems: readonly Problem[]): Problem[] {
  const drafts = whole.documents.filter(({ id }) => published.document(id) === undefined);
  return problems.filter(({ file }) => !drafts.some(({ folder }) => file.startsWith(`${folder}/`)));
}
