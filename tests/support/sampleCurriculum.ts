import { cpSync } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../../src/curriculum/document.ts';
import { curriculumRoot } from '../../src/curriculum/root.ts';
import { emptyCurriculum } from './emptyCurriculum.ts';

/** A curriculum of some real documents, with the real plan, registries and pages, in `.cache/tests/<name>`: the others are planned. */
export function sampleCurriculum(name: string, documents: readonly Pick<CurriculumDocument, 'folder'>[]): string {
  const root = emptyCurriculum(name);
  for (const { folder } of documents) cpSync(path.join(curriculumRoot(), folder), path.join(root, folder), { recursive: true });
  return root;
}
