import type { Wording } from '../../curriculum/problem.ts';

/** What is wrong in a built file, and what to do about it. */
export interface FileProblem {
  /** The page of a PDF, from 1. */
  page?: number;
  message: Wording;
  hint: Wording;
}

/** A problem with the file that has it, relative to the built site, with forward slashes. */
export interface BuiltProblem extends FileProblem {
  file: string;
}

/** The problems of one file. */
export function inFile(file: string, problems: readonly FileProblem[]): BuiltProblem[] {
  return problems.map((problem) => ({ file, ...problem }));
}

/** What to do when the words of a document are right and the program that prints or shows them is not. */
export const programIsWrong: Wording = {
  zh: '字句没有错，是排版程序的问题：开一个 issue，写上文件名和这一行；改程序的人看这份材料用到的块（src/blocks）和 src/print。',
  en: 'The words are right and the program is wrong: open an issue with the file and this line. In the code, look at the blocks that this document uses (src/blocks) and at src/print.',
};

/** A checkpoint of the Matterhorn Protocol (PDF/UA-1) that fails. */
export function breaks(checkpoint: string, what: Wording, page?: number): FileProblem {
  return {
    ...(page === undefined ? {} : { page }),
    message: { zh: `PDF/UA-1 ${checkpoint}：${what.zh}。`, en: `PDF/UA-1 ${checkpoint}: ${what.en}.` },
    hint: programIsWrong,
  };
}

export const fileIsMissing: FileProblem = {
  message: { zh: '没有这个文件。', en: 'This file is missing.' },
  hint: {
    zh: '重新运行 "npm run build"；还是没有，就开一个 issue。',
    en: 'Run "npm run build" again; if it is still missing, open an issue.',
  },
};
