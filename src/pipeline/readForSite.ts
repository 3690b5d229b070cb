import { vocabulary } from '../blocks/vocabulary.ts';
import { DiskReadCache } from '../checks/diskReadCache.ts';
import { publishedPart } from '../curriculum/drafts.ts';
import { readCheckedCurriculum } from '../curriculum/read.ts';
import { setSource } from '../site/source.ts';

/** Reads the curriculum of the site with what the check before it has kept: to parse all texts again takes a fifth of a build after an edit. */
export function readForSite(root: string): void {
  setSource({ root, curriculum: publishedPart(readCheckedCurriculum(root, vocabulary, new DiskReadCache())) });
}
