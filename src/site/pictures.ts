import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { pictureFile } from '../curriculum/references.ts';
import { root } from './curriculum.ts';
import { file } from './routes.ts';

const shared = 'content/pictures/';

/** The URL of a picture: those of `content/pictures` by name, a document's own by its folder. */
export function pictureUrl(name: string, document?: CurriculumDocument): string {
  const found = pictureFile(root, name, document) ?? `${shared}${name}.svg`;
  return file(`pictures/${addressOf(found)}`);
}

/** Every picture of the curriculum: the address below /pictures/, and its file relative to the root. */
export function allPictures(): { address: string; file: string }[] {
  return ['content', 'lessons', 'workshops']
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.split(path.sep).join('/')}`,
      ),
    )
    .filter((name) => name.endsWith('.svg'))
    .map((name) => ({ address: addressOf(name), file: name }));
}

function addressOf(pictureFileName: string): string {
  return pictureFileName.startsWith(shared) ? pictureFileName.slice(shared.length) : pictureFileName;
}
