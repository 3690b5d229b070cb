import { vocabulary } from '../blocks/vocabulary.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { type Drawing, look } from '../curriculum/edition/look.ts';
import { pictureFile, sharedFolder } from '../curriculum/pictures/files.ts';
import { picturesShown } from '../curriculum/pictures/shown.ts';
import { curriculum, root } from './curriculum.ts';
import { file } from './routes.ts';

/** Returns the URL of a picture: by name for `content/pictures`, by folder for a document's own pictures. */
export function pictureUrl(name: string, document?: CurriculumDocument): string {
  const found = pictureFile(root, name, document) ?? `${sharedFolder}/${name}.svg`;
  return file(`pictures/${addressOf(found)}`);
}

/** Returns the URL of a drawing of the edition. */
export function drawingUrl({ file: place }: Drawing): string {
  return file(`pictures/${addressOf(place)}`);
}

/** Returns all pictures in use, with the address below /pictures/ and the file relative to the root. */
export function publishedPictures(): { address: string; file: string }[] {
  const ofTheEdition = [look.logo, look.cover].flatMap((drawing) => drawing?.file ?? []);
  return [...new Set([...picturesShown(root, curriculum, vocabulary), ...ofTheEdition])]
    .sort()
    .map((name) => ({ address: addressOf(name), file: name }));
}

function addressOf(pictureFileName: string): string {
  const shared = `${sharedFolder}/`;
  return pictureFileName.startsWith(shared) ? pictureFileName.slice(shared.length) : pictureFileName;
}
