import type { Problem, Wording } from '../problem.ts';
import { placeAt } from '../tree.ts';

/** An HTML comment; an unclosed one ends with its paragraph. */
const comment = /<!--(?:[\s\S]*?-->|[\s\S]*?(?=\n[ \t]*\n|$))/g;

const message: Wording = { zh: '这里有一条注释。', en: 'There is a comment here.' };
const hint: Wording = { zh: '文件里不写注释：把它删掉。', en: 'Comments are not written in a text: take it out.' };

/** Finds comments and returns the text without them; all other positions stay the same. */
export function takeOutComments(file: string, text: string): { text: string; problems: Problem[] } {
  if (!text.includes('<!--')) return { text, problems: [] };
  const problems = [...text.matchAll(comment)].map(({ index, 0: written }): Problem => {
    const at = placeAt(text, index);
    const fix = [{ ...at, written, text: '' }];
    return { id: 'markdown-is-supported', severity: 'error', file, ...at, message, hint, fix };
  });
  return { text: text.replace(comment, (found) => found.replace(/[^\n]/g, ' ')), problems };
}
