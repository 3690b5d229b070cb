import type { Problem, Wording } from './problem.ts';

/** A file with this share of NUL characters is UTF-16, which has a NUL next to every Latin letter, digit and line end. */
const tenth = 0.1;

/**
 * Old Windows editors save Chinese as GBK or UTF-16; read as UTF-8, it contains characters that no one typed. Returns undefined for a file
 * that is UTF-8.
 */
export function encodingProblem(file: string, content: string): Problem | undefined {
  const at = content.search(/[\uFFFD\0]/);
  if (at < 0) return undefined;
  const before = content.slice(0, at).split('\n');
  const nulls = content.split('\0').length - 1;
  return {
    id: 'file-is-utf-8',
    severity: 'error',
    file,
    line: before.length,
    column: before.at(-1)!.length + 1,
    message: { zh: '这个文件不是按 UTF-8 保存的。', en: 'This file is not saved as UTF-8.' },
    hint: nulls > content.length * tenth ? savedAsUtf16 : savedAsGbk,
  };
}

const savedAsUtf16: Wording = {
  zh: '它存成了 UTF-16（记事本里叫“Unicode”）。在编辑器里打开，另存为，编码选 UTF-8。',
  en: 'It is saved as UTF-16, which Notepad calls "Unicode". Open it in your editor and save it again, choosing the encoding UTF-8.',
};

/** To save what an editor shows as mojibake would destroy the text. */
const savedAsGbk: Wording = {
  zh: '先按 GBK（GB18030）编码重新打开，看清文字都对了，再按 UTF-8 保存。哪里还是 �，就把那里的字重新打一遍。',
  en: 'Reopen it as GBK (GB18030) first, see that the words are right, then save it as UTF-8. Where a � stays, type the words again.',
};
