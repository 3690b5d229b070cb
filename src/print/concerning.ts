import type { Curriculum } from '../curriculum/curriculum.ts';
import { placeOfLesson } from '../curriculum/document.ts';
import { kindNames, kindOfId, kinds, levelSlug } from '../curriculum/kind.ts';
import type { Localized } from '../curriculum/locale.ts';
import type { Problem } from '../curriculum/problem.ts';
import { isOfOneDocument, type Pack } from './packs/pack.ts';

/**
 * Divides problems into those that concern packs and those that do not: another document's, in its folder. Where all packs are documents
 * that were asked for by name, those of documents that cannot be read do not concern them either, nor what is in a file of `content` named
 * after another document; a pack of several would lack what cannot be read. What is in a registry concerns all.
 */
export function concerning(
  curriculum: Curriculum,
  packs: readonly (Pick<Pack, 'documents'> & { kind: string })[],
  problems: readonly Problem[],
): { here: Problem[]; elsewhere: Problem[] } {
  const ids = new Set(packs.flatMap((pack) => pack.documents.map((id) => id.split('/')[0]!)));
  const [own, others] = [true, false].map((isOwn) =>
    curriculum.documents.filter(({ id }) => ids.has(id) === isOwn).map(({ folder }) => `${folder}/`),
  ) as [string[], string[]];
  const byName = packs.every(isOfOneDocument);
  const isIn = (folders: readonly string[], file: string) => folders.some((folder) => file.startsWith(folder));
  const isElsewhere = ({ file }: Problem) => isIn(others, file) || (byName && !isIn(own, file) && isOfAnotherDocument(file, ids));
  return { here: problems.filter((problem) => !isElsewhere(problem)), elsewhere: problems.filter(isElsewhere) };
}

const folders = kindNames.map((kind) => `${kinds[kind].folder}/`);

/** Whether a file is in a folder of documents, or named after a document that is not one of these: `content/stories/G3-08.yaml`. */
function isOfAnotherDocument(file: string, ids: ReadonlySet<string>): boolean {
  const named = /^content\/.*?([^/]+)\.yaml$/.exec(file)?.[1];
  if (named !== undefined && kindOfId(named)) return !ids.has(named);
  return folders.some((folder) => file.startsWith(folder));
}

/** The errors in the folder that a document should have, for one that cannot be read; none when there is no such folder. */
export function errorsInFolderOf(id: string, problems: readonly Problem[]): Problem[] {
  const kind = kindOfId(id);
  if (!kind) return [];
  const name = kind === 'lesson' ? `${levelSlug(placeOfLesson(id).grade)}/${id.slice(id.lastIndexOf('-') + 1)}` : id.toLowerCase();
  const begin = `${kinds[kind].folder}/${name}`;
  return problems.filter(({ file, severity }) => severity === 'error' && file.startsWith(begin) && /^[-/]/.test(file.slice(begin.length)));
}

/** Says how many errors are in files that do not concern what was printed; undefined without any. */
export function noteOf(elsewhere: readonly Problem[]): Localized | undefined {
  const errors = elsewhere.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const files = [...new Set(errors.map(({ file }) => file))];
  const [shown, more] = [files.slice(0, 5), files.length - 5];
  const count = errors.length === 1 ? 'is 1 error' : `are ${errors.length} errors`;
  return {
    zh: `印的这几份没有错误。别处还有 ${errors.length} 处错误：${shown.join('、')}${more > 0 ? ` 等 ${files.length} 个文件` : ''}。要看是什么：npm run check`,
    en: `What was printed has no errors. Elsewhere there ${count}: ${shown.join(', ')}${more > 0 ? ` and ${more} more files` : ''}. To see what is wrong: npm run check`,
  };
}
