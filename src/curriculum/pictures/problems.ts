import type { Curriculum } from '../curriculum.ts';
import type { CurriculumDocument } from '../document.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from '../read/entries.ts';
import { canBeWritten } from '../read/files.ts';
import type { ReadCache } from '../read/readCache.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { sharedFolder } from './files.ts';
import { listProblems } from './listProblems.ts';
import { isPictureFile, placeProblem } from './places.ts';
import { readPicture } from './read.ts';
import { picturesOf } from './shown.ts';

/** Returns every problem with a picture below the root, whether it is used or not. `entries` is everything in it; `folders` are those of documents. */
export function pictureProblems(
  root: string,
  entries: readonly Entry[],
  folders: readonly string[],
  curriculum: Curriculum,
  vocabulary: Vocabulary,
  cache: ReadCache,
): Problem[] {
  const cached = cache.of(sharedFolder);
  const files = entries
    .filter(({ file, kind }) => kind === 'file' && canBeWritten(file))
    .map(({ file }) => file)
    .filter(isPictureFile);
  const nameable: string[] = [];
  const problems = files.flatMap((file) => {
    const place = placeProblem(file, folders);
    if (!place) nameable.push(file);
    const drawing = /\.svg$/i.test(file) ? readPicture(root, file, cached) : undefined;
    return [...(place ? [place] : []), ...(drawing?.problems ?? [])];
  });
  cached.close();
  const ofDocuments = nameable.filter((file) => !file.startsWith(`${sharedFolder}/`));
  return [
    ...problems,
    ...curriculum.documents.flatMap((document) => unused(root, document, ofDocuments, vocabulary)),
    ...listProblems(root, curriculum.registries, [curriculum.config.theme?.logo, curriculum.config.theme?.cover]),
  ];
}

/**
 * Reports pictures next to a document that does not show them. Those of `content/pictures` are a supply for future texts. Skipped while a
 * text of the document cannot be read, since it may show the picture.
 */
function unused(root: string, document: CurriculumDocument, files: readonly string[], vocabulary: Vocabulary): Problem[] {
  const own = files.filter((file) => file.startsWith(`${document.folder}/`));
  const texts = [document, ...document.handouts].flatMap((part) => Object.values(part.texts));
  if (own.length === 0 || document.unreadable.length > 0 || !texts.every(({ isWhole }) => isWhole)) return [];
  const shown = picturesOf(root, document, vocabulary);
  return own
    .filter((file) => !shown.has(file))
    .map((file) => ({
      id: 'picture-is-used',
      severity: 'warning',
      file,
      line: 1,
      column: 1,
      message: { zh: `${document.id} 没有用这张图。`, en: `${document.id} does not show this picture.` },
      hint: {
        zh: `用 <Picture name="${file.slice(document.folder.length + 1, -'.svg'.length)}" …> 把它放进文章，或者删掉这个文件。`,
        en: `Show it with <Picture name="${file.slice(document.folder.length + 1, -'.svg'.length)}" …>, or delete the file.`,
      },
    }));
}
