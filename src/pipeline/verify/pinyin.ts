import { type FileProblem, programIsWrong } from './problem.ts';
import type { PdfPage } from './read/pdf.ts';

const syllable = /[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]/;
const han = /\p{Script=Han}/gu;

/** Each character is drawn, and over it two letters or more; a few syllables have one. */
const areasPerCharacter = 2.5;

/**
 * Of a sheet for the youngest: `lines` are those that carry pinyin, which is drawn and not read; undefined in a language without it. Their
 * words are read without it and without gaps, by pdf.js and, where it is installed, by MuPDF.
 */
export function pinyinProblems(
  pages: readonly PdfPage[],
  { lines }: { lines?: readonly string[] },
  muPdf?: { words: string; areas: number },
): FileProblem[] {
  const found: FileProblem[] = [];
  const say = (zh: string, en: string) => found.push({ message: { zh, en }, hint: programIsWrong });
  // What is said of pictures is heard and not printed.
  const alts = new Set(pages.flatMap((page) => page.alts));
  const words = (lines ?? []).filter((text) => !alts.has(text));
  if (lines && words.length === 0) say('没有一行字加了拼音。', 'No line carries pinyin.');
  for (const read of [pages.map(({ drawn }) => drawn).join(''), ...(muPdf ? [muPdf.words] : [])]) {
    // A sentence goes on in the next line.
    const text = read.replaceAll('\n', '');
    const torn = words.find((each) => !text.includes(each));
    if (torn !== undefined) say(`加了拼音的 "${torn}" 读出来断开了。`, `"${torn}", which carries pinyin, is read in pieces.`);
    const letters = syllable.exec(text);
    if (letters) say(`拼音被当成正文来读："${letters[0]}"。`, `Pinyin is read as words: "${letters[0]}".`);
  }
  const signs = words.join('').match(han)?.length ?? 0;
  if (muPdf && signs > 0 && muPdf.areas <= signs * areasPerCharacter)
    say(`${signs} 个字上面没有画齐拼音。`, `The pinyin over its ${signs} characters is not all drawn.`);
  return found;
}
