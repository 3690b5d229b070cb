import { vocabulary } from '../blocks/vocabulary.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { readCheckedCurriculum } from '../curriculum/read.ts';
import { curriculumRoot } from '../curriculum/root.ts';

/** What the site shows: the curriculum as somebody has read it, and the folder that it was read from. */
export interface Source {
  root: string;
  curriculum: Curriculum;
}

/** Astro's configuration and the pages run in one process, but Vite loads the modules of the pages apart: this is where they meet. */
const key = Symbol.for('paper-kite:source');
const shared = globalThis as { [key]?: Source };

/** Says what the pages show, and answers what was said before. The workbench gives them the curriculum as it was last saved. */
export function give(source: Source | undefined): Source | undefined {
  const before = shared[key];
  shared[key] = source;
  return before;
}

/** What was given, or the project's own curriculum, read once per process: the build has checked it before. */
export function source(): Source {
  shared[key] ??= { root: curriculumRoot(), curriculum: readCheckedCurriculum(curriculumRoot(), vocabulary) };
  return shared[key];
}
