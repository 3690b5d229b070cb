import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { Curriculum } from '../../src/curriculum/curriculum.ts';
import { readDocument } from '../../src/curriculum/read/documents.ts';
import { findFolders } from '../../src/curriculum/read/files.ts';
import { forms } from '../../src/curriculum/read/forms.ts';
import { pagesFolder, readPages } from '../../src/curriculum/read/pages.ts';
import { protocolsFolder } from '../../src/curriculum/read/protocols.ts';
import type { ReadCache } from '../../src/curriculum/read/readCache.ts';
import { readStandalone } from '../../src/curriculum/read/standalone.ts';
import { markUpToDate } from '../../src/curriculum/translation/markUpToDate.ts';

/** Of which translations it is said. */
export interface Which {
  /** Folders relative to the root; all by default. */
  in?: ReadonlySet<string>;
  /** Which files of memories are written; all by default. */
  wanted?: (file: string) => boolean;
}

/** Says of translations below `root` that they are up to date. Reads no registry. */
export function remember(root: string, cache: ReadCache, { in: folders, wanted = () => true }: Which = {}): void {
  const isChosen = (folder: string) => folders === undefined || folders.has(folder);
  const documents = findFolders(root)
    .filter(({ folder }) => isChosen(folder))
    .flatMap((found) => readDocument(root, found, vocabulary, 'now', cache).document ?? []);
  const pages = isChosen(pagesFolder) ? readPages(root, vocabulary, 'now', cache).pages : [];
  const found = isChosen(protocolsFolder) ? readStandalone(root, protocolsFolder, forms.protocol, vocabulary, 'now', cache).found : [];
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
