import type { CurriculumDocument } from '../document.ts';
import { isOwnFile } from '../read/files.ts';

/** The folder of the drawings that every text may show. */
export const sharedFolder = 'content/pictures';

/** Returns the file of a picture relative to the root, looking in the document's own folder first. */
export function pictureFile(root: string, name: string, document: CurriculumDocument | undefined): string | undefined {
  const places = [...(document ? [`${document.folder}/${name}.svg`] : []), `${sharedFolder}/${name}.svg`];
  return places.find((place) => isOwnFile(root, place));
}
