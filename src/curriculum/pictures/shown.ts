import type { Curriculum } from '../curriculum.ts';
import type { CurriculumDocument, Text } from '../document.ts';
import { blocksIn } from '../tree.ts';
import { referencesOf, type Vocabulary } from '../vocabulary.ts';
import { pictureFile } from './files.ts';

/** Returns the files of the pictures that a document's texts show, relative to the root, without missing ones. */
export function picturesOf(root: string, document: CurriculumDocument, vocabulary: Vocabulary): Set<string> {
  const texts = [document.texts, ...document.handouts.map((handout) => handout.texts)].flatMap((byLocale) => Object.values(byLocale));
  return filesNamedIn(root, texts, document, vocabulary);
}

/** Returns the files of all pictures that the curriculum uses. Only these are published. */
export function picturesShown(root: string, curriculum: Curriculum, vocabulary: Vocabulary): Set<string> {
  const pages = [...curriculum.pages, ...curriculum.protocols].flatMap(({ texts }) => Object.values<Text<object>>(texts));
  const files = filesNamedIn(root, pages, undefined, vocabulary);
  for (const document of curriculum.documents) for (const file of picturesOf(root, document, vocabulary)) files.add(file);
  return files;
}

function filesNamedIn(
  root: string,
  texts: readonly Text<unknown>[],
  document: CurriculumDocument | undefined,
  vocabulary: Vocabulary,
): Set<string> {
  const names = texts.flatMap(({ nodes }) =>
    blocksIn(nodes).flatMap((block) =>
      referencesOf(block, vocabulary)
        .filter(({ kind }) => kind === 'picture')
        .map(({ to }) => to),
    ),
  );
  return new Set([...new Set(names)].flatMap((name) => pictureFile(root, name, document) ?? []));
}
