import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { Curriculum } from '../../src/curriculum/curriculum.ts';
import { readDocument } from '../../src/curriculum/read/documents.ts';
import { findFolders } from '../../src/curriculum/read/files.ts';
import { forms } from '../../src/curriculum/read/forms.ts';
import { readPages } from '../../src/curriculum/read/pages.ts';
import { protocolsFolder } from '../../src/curriculum/read/protocols.ts';
import type { ReadCache } from '../../src/curriculum/read/readCache.ts';
import { readStandalone } from '../../src/curriculum/read/standalone.ts';
import { markUpToDate } from '../../src/curriculum/translation/markUpToDate.ts';

/** Says of every translation below `root` that it is up to date, in the files that `wanted` lets through. Reads no registry. */
export function remember(root: string, cache: ReadCache, wanted: (file: string) => boolean = () => true): void {
  const documents = findFolders(root).flatMap((found) => readDocument(root, found, vocabulary, 'now', cache).document ?? []);
  const { pages } = readPages(root, vocabulary, 'now', cache);
  const { found } = readStandalone(root, protocolsFolder, forms.protocol, vocabulary, 'now', cache);
  const facts = { form: 'class', version: '1.0.0' } as const;
  const curriculum = new Curriculum({
    documents,
    pages,
    protocols: found.map(({ name, sourceHash, texts }) => ({ ...facts, neededBy: [], id: name, sourceHash, texts })),
    plan: [],
    registries: {} as Curriculum['registries'],
    editions: {} as Curriculum['editions'],
  });
  const result = markUpToDate(curriculum, { place: '', lines: undefined }, vocabulary);
  if ('error' in result) return;
  for (const { file, content } of result.memories) if (wanted(file)) writeFileSync(path.join(root, file), content);
}
