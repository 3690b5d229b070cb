import { type FileProblem, programIsWrong } from './problem.ts';
import type { PaintedPage } from './read/painted.ts';

/** Black on white and nothing else, as pdf.js reads it: a copier makes gray of everything between. */
export function colourProblems(pages: readonly PaintedPage[]): FileProblem[] {
  const isAllowed = (colour: string) => /^set(Stroke|Fill)RGBColor \["#(000000|ffffff)"\]$|^ca 1$/i.test(colour);
  if (pages.every(({ colours }) => colours.length === 0)) return [paintsNothing];
  return pages.flatMap(({ colours }, index) =>
    [...new Set(colours)].filter((colour) => !isAllowed(colour)).map((colour) => notBlack(colour, index + 1)),
  );
}

/** Black of the printer, as MuPDF reads it: DeviceGray, with no profile. */
export function grayProblems({ colours, profiles }: { colours: readonly string[]; profiles: number }): FileProblem[] {
  return [
    ...colours.filter((colour) => !/^DeviceGray [01]$/.test(colour)).map((colour) => notBlack(colour)),
    ...(profiles === 0
      ? []
      : [
          {
            message: {
              zh: `有 ${profiles} 处用了颜色配置文件（ICC），打印机可能用彩墨来印黑色。`,
              en: `Colour profiles (ICC) are used ${profiles === 1 ? 'once' : `${profiles} times`}; a printer may mix its black from colours.`,
            },
            hint: programIsWrong,
          },
        ]),
  ];
}

const paintsNothing: FileProblem = {
  message: { zh: '什么颜色都没有读到，连黑色也没有。', en: 'No colour is found in it, not even black.' },
  hint: programIsWrong,
};

function notBlack(colour: string, page?: number): FileProblem {
  return {
    ...(page === undefined ? {} : { page }),
    message: { zh: `有的地方不是黑白两色：${colour}。`, en: `Something is neither black nor white: ${colour}.` },
    hint: {
      zh: '看看这份材料的图：线和面只用 #000 和 #fff，不用透明。图没有问题，就开一个 issue。',
      en: 'Look at the pictures of this document: lines and areas are #000 or #fff, with no opacity. If they are right, open an issue.',
    },
  };
}
