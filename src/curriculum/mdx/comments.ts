import type { Problem } from '../problem.ts';
import { placeAt } from '../tree.ts';
import { unsupported } from './unsupported.ts';

/** A comment as HTML writes it; one that is not closed ends with its paragraph. */
const comment = /<!--(?:[\s\S]*?-->|[\s\S]*?(?=\n[ \t]*\n|$))/g;

/** Finds comments and answers the text without them, in which every other thing stands where it stood. */
export function takeOutComments(file: string, text: string): { text: string; problems: Problem[] } {
  if (!text.includes('<!--')) return { text, problems: [] };
  const [message, hint] = unsupported('comment');
  const problems = [...text.matchAll(comment)].map(
    ({ index }): Problem => ({ id: 'markdown-is-supported', severity: 'error', file, ...placeAt(text, index), message, hint }),
  );
  return { text: text.replace(comment, (found) => found.replace(/[^\n]/g, ' ')), problems };
}
