import type { Curriculum } from './curriculum.ts';
import { isWrittenOut } from './document.ts';

/** The environment variable that publishes drafts too: `npm run build -- --drafts` sets it for itself and for the processes that it starts. */
export const draftsVariable = 'PAPER_KITE_DRAFTS';

export function draftsAreWanted(): boolean {
  return process.env[draftsVariable] === '1';
}

/**
 * Returns what is published: everything but drafts, which are documents with a place that is still to be written. They stay in the plan as
 * planned ones. Returns the whole curriculum when drafts are wanted.
 */
export function publishedPart(curriculum: Curriculum): Curriculum {
  const finished = draftsAreWanted() ? curriculum.documents : curriculum.documents.filter(isWrittenOut);
  return finished.length === curriculum.documents.length ? curriculum : curriculum.withDocuments(finished);
}
