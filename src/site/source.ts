import { vocabulary } from '../blocks/vocabulary.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { publishedPart } from '../curriculum/drafts.ts';
import { readCheckedCurriculum } from '../curriculum/read.ts';
import { curriculumRoot } from '../curriculum/root.ts';

/** The source of the site: a curriculum and the folder that it was read from. */
export interface Source {
  root: string;
  curriculum: Curriculum;
}

/** Key of the shared source on `globalThis`: Astro's configuration and the pages run in one process, but Vite loads separate instances of modules for pages. */
const key = Symbol.for('paper-kite:source');
const shared = globalThis as { [key]?: Source };

/** Sets the source of the pages and returns the previous one. The workbench sets the curriculum as it was last saved. */
export function setSource(source: Source | undefined): Source | undefined {
  const before = shared[key];
  shared[key] = source;
  return before;
}

/** Returns the source that was set, or what is published of the project's own curriculum, which is read once per process. The build has checked it before. */
export function source(): Source {
  shared[key] ??= { root: curriculumRoot(), curriculum: publishedPart(readCheckedCurriculum(curriculumRoot(), vocabulary)) };
  return shared[key];
}
