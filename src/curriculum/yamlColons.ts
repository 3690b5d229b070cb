import type { Problem } from './problem.ts';

/** A key at the beginning of a line, followed by a full-width colon or by a colon without a space. */
const wrongColon = /^([ \t]*(?:- +)*)([A-Za-z][\w-]*)(：|:(?=[^\s:/]))[ \t]*/gm;

/**
 * Finds keys that YAML does not recognise because they are followed by a full-width colon or no space, and returns the corrected text.
 * Used only when YAML cannot be read: in valid YAML such a line may be part of a sentence.
 */
export function correctColons(file: string, text: string, linesBefore: number): { text: string; problems: Problem[] } {
  const problems = [...text.matchAll(wrongColon)].map(({ index, 0: whole, 1: indent, 2: key, 3: sign }): Problem => {
    const line = text.slice(0, index).split('\n').length + linesBefore;
    const column = indent!.length + key!.length + 1;
    return {
      id: 'yaml-parses',
      severity: 'error',
      file,
      line,
      column,
      message:
        sign === '：'
          ? { zh: `"${key}" 后面写的是中文冒号 ：。`, en: `"${key}" is followed by a full-width colon, ：.` }
          : { zh: `"${key}" 的冒号后面没有空格。`, en: `"${key}" is followed by a colon without a space.` },
      hint: { zh: `写英文冒号 : 再空一格：${key}: …`, en: `Type : and a space: ${key}: …` },
      fix: [{ line, column, written: whole.slice(column - 1), text: ': ' }],
    };
  });
  return { text: problems.length > 0 ? text.replace(wrongColon, '$1$2: ') : text, problems };
}
