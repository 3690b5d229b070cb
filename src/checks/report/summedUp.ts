import type { CheckId } from '../../curriculum/catalogue.ts';
import type { Problem } from '../../curriculum/problem.ts';

const placeholders: CheckId = 'text-is-written';

/** Pages and protocols, which are shown whatever is still to be written in them. */
const shown = /^content\/(?:pages|protocols)$/;

/**
 * Sums up what is still to be written: one problem for each folder, at its first placeholder, so that one lesson that was begun does not fill the
 * report of everybody with ninety lines. Other problems stay as they are.
 */
export function summedUp(problems: readonly Problem[]): Problem[] {
  const unwritten = Map.groupBy(
    problems.filter(({ id }) => id === placeholders),
    ({ file }) => folderOf(file),
  );
  return problems.flatMap((problem) => {
    if (problem.id !== placeholders) return [problem];
    const all = unwritten.get(folderOf(problem.file))!;
    if (all.length === 1) return [problem];
    return all[0] === problem ? [sumOf(problem, all)] : [];
  });
}

function sumOf(first: Problem, all: readonly Problem[]): Problem {
  const files = [...Map.groupBy(all, ({ file }) => file)].map(([file, { length }]) => ({
    name: file.slice(folderOf(file).length + 1),
    length,
  }));
  const where = (of: (name: string, count: number) => string, between: string) =>
    files.map(({ name, length }) => of(name, length)).join(between);
  return {
    ...first,
    message: {
      zh: `还有 ${all.length} 处没有写：${where((name, count) => `${name} ${count} 处`, '，')}。`,
      en: `${all.length} places are still to be written: ${where((name, count) => `${count} in ${name}`, ', ')}.`,
    },
    hint: shown.test(folderOf(first.file))
      ? {
          zh: '写完以前，网页和纸上就印着这几个字，也不能发布。要找它们，就在这几个文件里搜“待写”。',
          en: 'Until they are, pages and paper show these words, and nothing is released. To find them, search the files for “To write”.',
        }
      : {
          zh: '写完以前，网站和 PDF 里没有这份材料。一处一处列出来：npm run check -- 它的编号。',
          en: 'Until they are, the site and the PDFs leave this document out. To list them: npm run check -- and its id.',
        },
  };
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
