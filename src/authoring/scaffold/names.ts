import { placeOfLesson } from '../../curriculum/document.ts';
import { kinds, levelSlug } from '../../curriculum/kind.ts';
import type { NewDocument } from './newDocument.ts';

/** An English title as the name of a file or folder: `I Can Say: Please Help` is `i-can-say-please-help`. */
export function nameOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Where a document's folder belongs, and how its name begins: `lessons/grade-3`, `09`. */
export function placeOf({ id, kind }: Pick<NewDocument, 'id' | 'kind'>): { parent: string; stem: string } {
  const { folder } = kinds[kind];
  if (kind !== 'lesson') return { parent: folder, stem: id.toLowerCase() };
  return { parent: `${folder}/${levelSlug(placeOfLesson(id).grade)}`, stem: id.slice(id.lastIndexOf('-') + 1) };
}

/** `word-ladder` is the folder of the block `WordLadder`. */
export function blockNameOf(folder: string): string {
  return folder.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
