import type { CurriculumDocument } from '../document.ts';
import { isOwnFile } from '../read/files.ts';

/** The folder of the drawings that every text may show. */
export const sharedFolder = 'content/pictures';

/** The file of a picture relative to the root: the document's own folder comes first. */
export function pictureFile(root: string, name: string, document: CurriculumDocument | undefined): string | undefined {
  const places = [...(document ? [`${document.folder}/${name}.svg`] : []), `${sharedFolder}/${name}.svg`];
  return places.find((place) => isOwnFile(root, place));
}
