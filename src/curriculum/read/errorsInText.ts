import type { Curriculum } from '../curriculum.ts';
import type { Problem } from '../problem.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Form, forms } from './forms.ts';
import { readMdx } from './texts.ts';

/**
 * Returns the errors that a text of the curriculum would have with this content; an empty list means that it may be shown. Returns
 * undefined for a file that is not one of its texts.
 */
export function errorsInText(
  curriculum: Pick<Curriculum, 'textFiles'>,
  file: string,
  content: string,
  vocabulary: Vocabulary,
): Problem[] | undefined {
  const name = curriculum.textFiles.get(file);
  if (!name) return undefined;
  const { problems } = readMdx(file, content, undefined, forms[name] as Form<object>, vocabulary, 'now');
  return problems.filter(({ severity }) => severity === 'error');
}
