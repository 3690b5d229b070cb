import { vocabulary } from '../../../blocks/vocabulary.ts';
import { checkWhatWasRead } from '../../../checks/check.ts';
import { Curriculum } from '../../../curriculum/curriculum.ts';
import type { Problem } from '../../../curriculum/problem.ts';
import { readDocument } from '../../../curriculum/read/documents.ts';
import { findFolders, readText } from '../../../curriculum/read/files.ts';
import type { ReadCache } from '../../../curriculum/read/readCache.ts';
import { unresolvedReferences } from '../../../curriculum/references.ts';
import { evenText } from '../../../lib/evenText.ts';

/** Texts that are not saved yet, by file. */
export type Unsaved = ReadonlyMap<string, string>;

/**
 * Checks the curriculum as it would be with one document's unsaved texts: that document is read again and all rules are asked, the other
 * documents are as they were read last. Returns the problems in the folder of the document and how many there are elsewhere.
 */
export function checkUnsaved(
  root: string,
  folder: string,
  { curriculum, cache }: { curriculum: Curriculum; cache: ReadCache },
  unsaved: Unsaved,
): { problems: Problem[]; document: ReturnType<typeof readDocument>['document'] } {
  const found = findFolders(root).find((one) => one.folder === folder);
  if (!found) return { problems: [], document: undefined };
  const inFolder = [...unsaved.keys()].filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  const files = [...new Set([...found.files, ...inFolder])].sort();
  const textOf = (file: string) => {
    const text = unsaved.get(file);
    return text === undefined ? readText(root, file) : evenText(text);
  };
  const { document, problems } = readDocument(root, { ...found, files }, vocabulary, 'now', cache, textOf);
  const others = curriculum.documents.filter((one) => one.folder !== folder);
  const asEdited = new Curriculum({
    ...curriculum,
    documents: document && !others.some(({ id }) => id === document.id) ? [...others, document] : others,
    plan: [...curriculum.plan],
    pages: [...curriculum.pages],
    protocols: [...curriculum.protocols],
    isWhole: document !== undefined && curriculum.isWhole,
  });
  const read = { curriculum: asEdited, problems: [...problems, ...unresolvedReferences(root, asEdited, vocabulary)] };
  return { problems: checkWhatWasRead(read, { cache }).problems.filter(({ file }) => file.startsWith(`${folder}/`)), document };
}
