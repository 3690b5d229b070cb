import type { CurriculumDocument } from '../document.ts';
import { entriesIn, filesIn, isOwnFile } from '../read/files.ts';

/** The folder of the drawings that every text may show. */
export const sharedFolder = 'content/pictures';

/** Returns the file of a picture relative to the root, looking in the document's own folder first. `isFile` says what is in the curriculum. */
export function pictureFile(
  root: string,
  name: string,
  document: CurriculumDocument | undefined,
  isFile: (root: string, place: string) => boolean = isOwnFile,
): string | undefined {
  const places = [...(document ? [`${document.folder}/${name}.svg`] : []), `${sharedFolder}/${name}.svg`];
  return places.find((place) => isFile(root, place));
}

/** The names of the pictures that a document may show, its own first: `kite`, `faces/happy`. */
export function pictureNames(root: string, document: Pick<CurriculumDocument, 'folder'> | undefined): string[] {
  const drawingsIn = (folder: string) => filesIn(root, folder).flatMap((name) => (name.endsWith('.svg') ? name.slice(0, -4) : []));
  const folders = filesIn(root, sharedFolder).length > 0 ? entriesIn(root, sharedFolder).filter(({ entry }) => entry.isDirectory()) : [];
  return [
    ...(document ? drawingsIn(document.folder) : []),
    ...drawingsIn(sharedFolder),
    ...folders.flatMap(({ name }) => drawingsIn(`${sharedFolder}/${name}`).map((inner) => `${name}/${inner}`)),
  ];
}
