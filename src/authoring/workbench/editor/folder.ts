import { placeOfLesson } from '../../../curriculum/document.ts';
import { type Kind, kindOfId, kinds, levelSlug } from '../../../curriculum/kind.ts';
import { type FoundFolder, findFolders } from '../../../curriculum/read/files.ts';
import type { BenchAddress } from '../address.ts';
import type { WorkbenchSession } from '../session.ts';

/** The folder of a document, and the names of its handouts. */
export interface DocumentFolder {
  id: string;
  kind: Kind;
  folder: string;
  handouts: string[];
}

/** Finds the folder of a document: as its facts say, or, while these cannot be read, by its name. */
export function folderOf(session: WorkbenchSession, address: Pick<BenchAddress, 'slug' | 'locale'>): DocumentFolder | undefined {
  const id = address.slug.toUpperCase();
  const document = session.document(address);
  if (document) return { id, kind: document.kind, folder: document.folder, handouts: document.handouts.map(({ name }) => name) };
  const kind = kindOfId(id);
  const found = kind && findFolders(session.root).find((one) => one.kind === kind && isNamed(one, id, kind));
  return found && { id, kind, folder: found.folder, handouts: handoutsIn(found) };
}

/** `lessons/grade-3/08-…` is the folder of G3-08, `workshops/w02-…` that of W02. */
function isNamed({ folder }: FoundFolder, id: string, kind: Kind): boolean {
  const name = folder.split('/').at(-1)!;
  if (kind !== 'lesson') return name.startsWith(`${id.toLowerCase()}-`);
  return folder.startsWith(`lessons/${levelSlug(placeOfLesson(id).grade)}/${id.slice(id.lastIndexOf('-') + 1)}-`);
}

function handoutsIn({ kind, files }: FoundFolder): string[] {
  const names = files.flatMap((file) => /^([a-z0-9]+(?:-[a-z0-9]+)*)\.[a-z-]+\.mdx$/.exec(file)?.[1] ?? []);
  return [...new Set(names)].filter((name) => name !== kinds[kind].main);
}
