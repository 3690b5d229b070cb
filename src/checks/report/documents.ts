import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { grades, kindLetters, kindOfId, levelOf } from '../../curriculum/kind.ts';
import type { Wording } from '../../curriculum/problem.ts';
import { registryFile } from '../../curriculum/schema/yamlFiles.ts';
import { didYouMean } from '../../curriculum/suggest.ts';
import type { Report } from './report.ts';

const oneDigit = new RegExp(String.raw`^((?:${grades.map((grade) => levelOf(grade).id).join('|')})-|[${kindLetters}])(\d)$`);

/** Returns the id that somebody means by `g5-9`, `G5-09` or `w3`; the word in capitals if it is none. */
export function idOf(typed: string): string {
  return typed.toUpperCase().replace(oneDigit, '$10$2');
}

/**
 * Returns the documents that were named on the command line, each once, or a message about the first name that is wrong. A document that is only
 * planned is not written, so nothing can be said of it.
 */
export function documentsNamed(curriculum: Curriculum, typed: readonly string[]): CurriculumDocument[] | { error: Wording } {
  const found = new Set<CurriculumDocument>();
  for (const word of typed) {
    const id = idOf(word);
    const document = curriculum.document(id);
    if (!document) return { error: notThere(curriculum, word, id) };
    found.add(document);
  }
  return [...found];
}

function notThere({ plan, documents }: Curriculum, word: string, id: string): Wording {
  if (kindOfId(id) && plan.some((planned) => planned.id === id)) {
    return {
      zh: `${id} 还没有开始写。要写它：npm run new -- ${id}`,
      en: `${id} has not been begun. To begin it: npm run new -- ${id}`,
    };
  }
  const near = didYouMean(
    id,
    documents.map((document) => document.id),
  );
  return { zh: `没有 "${word}" 这份材料。${near.zh}`, en: `There is no document "${word}". ${near.en}` };
}

/** Returns the documents that have one of these files in their folder. */
export function documentsWithFiles(curriculum: Curriculum, files: readonly string[]): CurriculumDocument[] {
  return curriculum.documents.filter(({ folder }) => files.some((file) => file.startsWith(`${folder}/`)));
}

/** The list of help lines, which every document prints. */
const helpLines = registryFile('hotlines');

/**
 * Keeps the results in the folders of these documents, in `files` (those that somebody has changed), and errors in the list of help lines:
 * without them a document would be said to be right whose numbers are wrong.
 */
export function inDocuments(
  { problems, advice, accepted }: Report,
  documents: readonly CurriculumDocument[],
  files: readonly string[] = [],
): Report {
  const changed = new Set(files);
  const isInside = (file: string) => changed.has(file) || documents.some(({ folder }) => file.startsWith(`${folder}/`));
  return {
    problems: problems.filter(({ file, severity }) => isInside(file) || (file === helpLines && severity === 'error')),
    advice: advice.filter(({ file }) => isInside(file)),
    accepted: accepted.filter(({ problem }) => isInside(problem.file)),
  };
}
