import type { Problem, Wording } from './problem.ts';

/** A line that Git leaves where two people have changed the same place: seven signs at its beginning. */
const begins = /^<{7}(?: |$)/;
const original = /^\|{7}(?: |$)/;
const middle = /^={7}$/;
const finish = /^>{7}(?: |$)/;

/**
 * Reports a file in which two versions were left next to each other, once, and returns its text without the marks and without the second
 * version, so that everything else in it is checked. Some of the marks may be gone already. `hint` is for files that a command writes.
 */
export function takeOutVersions(file: string, text: string, hint?: Wording): { text: string; problems: Problem[] } {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})/m.test(text)) return { text, problems: [] };
  const lines = text.split('\n');
  const found: number[] = [];
  const last = lines.findLastIndex((line) => finish.test(line.trimEnd()));
  let isSecond = false;
  for (const [index, written] of lines.entries()) {
    const line = written.trimEnd();
    const isMark = [begins, original, middle, finish].some((mark) => mark.test(line));
    if (isMark) found.push(index + 1);
    if (original.test(line) || middle.test(line)) isSecond = index < last;
    else if (begins.test(line) || finish.test(line)) isSecond = false;
    if (isMark || isSecond) lines[index] = written.replace(/[^\r]/g, ' ');
  }
  const [first] = found;
  if (first === undefined) return { text, problems: [] };
  const problem: Problem = {
    id: 'versions-are-merged',
    severity: 'error',
    file,
    line: first,
    column: 1,
    message,
    hint: hint ?? hintFor(found),
  };
  return { text: lines.join('\n'), problems: [problem] };
}

const message: Wording = {
  zh: '这里留着两个版本，没有合并。',
  en: 'Two versions of this place are left here: they are not merged.',
};

function hintFor(lines: readonly number[]): Wording {
  return {
    zh: `两个版本里留下要的那个，再把 <<<<<<<、=======、>>>>>>> 这些行删掉：第 ${lines.join('、')} 行。`,
    en: `Keep the version that you want and delete the lines that begin with <<<<<<<, ======= and >>>>>>>: ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}.`,
  };
}
