import { parting } from './pdfFacts.ts';
import { type FileProblem, programIsWrong } from './problem.ts';
import { altsOf, wordsOf } from './read/html.ts';
import type { PdfPage } from './read/pdf.ts';

/** The page and the paper have the same words, and the same descriptions of their pictures. */
export function wordProblems(html: string, pages: readonly PdfPage[], page: string): FileProblem[] {
  const [web, paper] = [bare(wordsOf(html)), bare(pages.map(({ drawn }) => drawn).join('\n'))];
  const found: FileProblem[] = [];
  if (web === '') {
    found.push({ message: { zh: `${page} 里没有字。`, en: `There are no words in ${page}.` }, hint: programIsWrong });
  } else if (web !== paper) {
    const { before, first, second } = parting(web, paper);
    found.push({
      message: {
        zh: `和 ${page} 的字句不一样："${before}" 后面，网页上是 "${first}"，纸上是 "${second}"。`,
        en: `Its words are not those of ${page}: after "${before}" the page says "${first}", the paper "${second}".`,
      },
      hint: sameWords,
    });
  }
  const [said, printed] = [altsOf(html), pages.flatMap(({ alts }) => alts)];
  const at = Math.max(said.length, printed.length) - 1;
  const different = Array.from({ length: at + 1 }, (_, index) => index).find((index) => said[index] !== printed[index]);
  if (different !== undefined)
    found.push({
      message: {
        zh: `第 ${different + 1} 张图的说明和 ${page} 不一样：网页上是 "${said[different] ?? ''}"，纸上是 "${printed[different] ?? ''}"。`,
        en: `What is said of picture ${different + 1} is not as in ${page}: "${said[different] ?? ''}" on the page, "${printed[different] ?? ''}" on paper.`,
      },
      hint: sameWords,
    });
  return found;
}

const sameWords = {
  zh: '重新运行 "npm run build"。还是这样，就是哪个块的网页样子（.astro）和纸上样子（face.typ）说的不一样：开一个 issue，写上这一行。',
  en: 'Run "npm run build" again. If it stays, the web face (.astro) and the print face (face.typ) of a block differ: open an issue with this line.',
};

/** Letters, digits and characters: what is left when layout and punctuation are taken away. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
