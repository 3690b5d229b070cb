import { vocabulary } from '../blocks/vocabulary.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { pictureFile, sharedFolder } from '../curriculum/pictures/files.ts';
import { picturesShown } from '../curriculum/pictures/shown.ts';
import { curriculum, root } from './curriculum.ts';
import { file } from './routes.ts';

/** Returns the URL of a picture: by name for `content/pictures`, by folder for a document's own pictures. */
export function pictureUrl(name: string, document?: CurriculumDocument): string {
  const found = pictureFile(root, name, document) ?? `${sharedFolder}/${name}.svg`;
  return file(`pictures/${addressOf(found)}`);
}

/** Returns all pictures in use, with the address below /pictures/ and the file relative to the root. */
export function publishedPictures(): { address: string; file: string }[] {
  return [...picturesShown(root, curriculum, vocabulary)].sort().map((name) => ({ address: addressOf(name), file: name }));
}

function addressOf(pictureFileName: string): string {
  const shared = `${sharedFolder}/`;
  return pictureFileName.startsWith(shared) ? pictureFileName.slice(shared.length) : pictureFileName;
}
