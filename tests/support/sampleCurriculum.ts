import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Curriculum } from '../../src/curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../src/curriculum/document.ts';
import { byVersion, sheetsFileOf } from '../../src/curriculum/editions.ts';
import { curriculumRoot } from '../../src/curriculum/root.ts';
import { emptyCurriculum } from './emptyCurriculum.ts';

/**
 * A curriculum of some real documents, with the real plan, registries and pages, in `.cache/tests/<name>`. Documents whose sheets they hand
 * out are there too; all others count as published by the last edition, so that texts may name them.
 */
export function sampleCurriculum(name: string, curriculum: Curriculum, documents: readonly CurriculumDocument[]): string {
  const root = emptyCurriculum(name);
  const there = new Set<CurriculumDocument>();
  const add = (document: CurriculumDocument) => {
    if (there.has(document)) return;
    there.add(document);
    cpSync(path.join(curriculumRoot(), document.folder), path.join(root, document.folder), { recursive: true });
    for (const id of handedOutBy(path.join(root, document.folder))) add(curriculum.document(id)!);
  };
  documents.forEach(add);
  const last = curriculum.editions.released
    .map(({ version }) => version)
    .sort(byVersion)
    .at(-1)!;
  const others = curriculum.documents.filter((document) => !there.has(document));
  appendFileSync(path.join(root, sheetsFileOf(last)), others.map(({ id }) => `${id} other zh 2742742 1.0.0\n`).join(''));
  return root;
}

/** The ids of other documents in `<Handout to="R02/concern-note" />`. */
function handedOutBy(folder: string): string[] {
  const texts = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  return texts.flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/ to="([A-Z0-9-]+)\//g)].map(([, id]) => id!));
}
