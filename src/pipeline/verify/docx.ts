import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { mostDocxBytes } from './limits.ts';
import { parting } from './pdfFacts.ts';
import { type FileProblem, programIsWrong } from './problem.ts';
import { docxWords, wordsWithAlts } from './read/docx.ts';
import { bare } from './words.ts';

/** A Word file has the words of its page, with what is said of its pictures, one by one, and is small enough to be sent by phone. */
export async function docxProblems(
  bytes: Uint8Array,
  { file: page, html }: { file: string; html: string },
  locale: Locale,
): Promise<FileProblem[]> {
  const t = translator(locale);
  const [web, own] = [bare(wordsWithAlts(html)), bare(await docxWords(bytes))];
  // A sheet that is folded or printed several times on a page says so in Word alone, at its end.
  const notes = [t('word:folded'), ...[2, 4].map((count) => t('word:copies', { count }))].map(bare);
  const note = notes.find((words) => own.endsWith(words)) ?? '';
  const word = own.slice(0, own.length - note.length);
  const found: FileProblem[] = [];
  if (web !== word) {
    const { before, first, second } = parting(web, word);
    found.push({
      message: {
        zh: `和 ${page} 的字句不一样："${before}" 后面，网页上是 "${first}"，Word 里是 "${second}"。`,
        en: `Its words are not those of ${page}: after "${before}" the page says "${first}", the Word file "${second}".`,
      },
      hint: {
        zh: '重新运行 "npm run build"。还是这样，就是哪个块的网页样子（.astro）和 Word 样子（docx.ts）说的不一样：开一个 issue，写上这一行。',
        en: 'Run "npm run build" again. If it stays, the web face (.astro) and the Word face (docx.ts) of a block differ: open an issue with this line.',
      },
    });
  }
  if (bytes.length > mostDocxBytes) {
    const [size, limit] = [bytes.length, mostDocxBytes].map((count) => Math.ceil(count / 1000));
    found.push({
      message: { zh: `有 ${size} KB，最多 ${limit} KB。`, en: `It has ${size} KB; ${limit} KB are allowed.` },
      hint: programIsWrong,
    });
  }
  return found;
}
