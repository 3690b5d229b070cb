import type { Curriculum } from './curriculum.ts';
import { isWrittenOut } from './document.ts';

/** The environment variable that publishes drafts too: `npm run build -- --drafts` sets it for itself and for the processes that it starts. */
export const draftsVariable = 'PAPER_KITE_DRAFTS';

/**
 * Returns what is published: everything but drafts, which are documents with a place that is still to be written. They stay in the plan as
 * planned ones. Returns the whole curriculum when drafts are wanted.
 */
export function publishedPart(curriculum: Curriculum): Curriculum {
  const finished = process.env[draftsVariable] === '1' ? curriculum.documents : curriculum.documents.filter(isWrittenOut);
  return finished.length === curriculum.documents.length ? curriculum : curriculum.withDocuments(finished);
}
