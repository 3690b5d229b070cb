import type { Problem } from './problem.ts';

/** A key at the beginning of a line with a full-width colon behind it, or with a colon and no space. */
const slip = /^([ \t]*(?:- +)*)([A-Za-z][\w-]*)(：|:(?=[^\s:/]))[ \t]*/gm;

/**
 * Keys of a piece of YAML that YAML does not see, because a full-width colon or no space stands behind them; and the text as it was
 * meant. In a piece without faults such a line may be part of a sentence: only what cannot be read is looked at.
 */
export function mendColons(file: string, text: string, linesBefore: number): { text: string; problems: Problem[] } {
  const problems = [...text.matchAll(slip)].map(({ index, 1: indent, 2: key, 3: sign }): Problem => {
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
    };
  });
  return { text: problems.length > 0 ? text.replace(slip, '$1$2: ') : text, problems };
}
