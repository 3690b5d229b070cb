import type { Curriculum } from '../curriculum.ts';
import type { Problem } from '../problem.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Form, forms } from './forms.ts';
import { readMdx } from './texts.ts';

/**
 * What the reader says of a text of the curriculum if its file held this content: no problems when it may be shown. Undefined for a file that
 * is none of its texts.
 */
export function problemsInText(
  curriculum: Pick<Curriculum, 'textFiles'>,
  file: string,
  content: string,
  vocabulary: Vocabulary,
): Problem[] | undefined {
  const name = curriculum.textFiles.get(file);
  return name && readMdx(file, content, undefined, forms[name] as Form<object>, vocabulary, 'now').problems;
}
