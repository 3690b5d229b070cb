import type { CheckId } from '../curriculum/catalogue.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { outlineHash } from '../curriculum/outline.ts';
import { hashOf, type ReadCache } from '../curriculum/read/readCache.ts';
import type { Finding } from './rule.ts';

/** What a rule looks at one by one: a document, a page, a text with its translation. */
interface Part {
  /** Its name among those that the rule looks at. */
  name: string;
  /** Changes when anything changes that it was read from. */
  sourceHash: string;
}

/**
 * Finds in one part of the curriculum after the other. What is found may depend on the part and on what `outlineHash` says, and every place has to
 * be in the part: parts that have not changed are taken from the cache, so that a check after a change does not read their trees.
 */
export function findInEach<T extends Part>(
  rule: CheckId,
  { curriculum, cache }: { curriculum: Curriculum; cache: ReadCache },
  parts: readonly T[],
  find: (part: T) => Finding[],
): Finding[] {
  const outline = outlineHash(curriculum);
  const cached = cache.of(`findings of ${rule}`);
  const found = parts.flatMap((part) => cached.recall(part.name, hashOf(part.sourceHash, outline), () => find(part)));
  cached.close();
  return found;
}

/** Documents, named by their folders. */
export function namedByFolder(documents: readonly CurriculumDocument[]): (CurriculumDocument & Part)[] {
  return documents.map((document) => ({ ...document, name: document.folder }));
}
