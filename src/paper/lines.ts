/** Characters that never begin a line. */
const closing = /^[\p{Pe}\p{Pf}、。，．：；！？·…—～%,.:;!?'")]/u;
/** Characters that never end a line. */
const opening = /[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks text into lines between words and between Chinese characters, which keep their punctuation. `fits` returns whether a line is
 * narrow enough. Text that does not fit into `most` lines is cut and ends in `…`.
 */
export function breakLines(text: string, fits: (line: string) => boolean, most: number): string[] {
  const lines: string[] = [''];
  for (const piece of piecesOf(text)) {
    const line = lines.at(-1)! + piece;
    if (lines.at(-1) === '' || fits(line.trimEnd())) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  const broken = lines.flatMap((line) => (fits(line.trimEnd()) ? [line.trimEnd()] : inPieces(line.trimEnd(), fits)));
  if (broken.length <= most) return broken;
  return [...broken.slice(0, most - 1), shortened(broken.slice(most - 1).join(' '), fits)];
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\u2000-\u206F\u3000-\u303F\uFF00-\uFFEF]|[^\s\p{Script=Han}\u2000-\u206F\u3000-\u303F\uFF00-\uFFEF]+\s*|\s+/gu,
  )) {
    const before = pieces.at(-1);
    if (before !== undefined && (closing.test(piece) || opening.test(before))) pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** Breaks a word that is longer than a line, such as an address. */
function inPieces(word: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [''];
  for (const character of word) {
    if (lines.at(-1) === '' || fits(lines.at(-1)! + character)) lines[lines.length - 1] += character;
    else lines.push(character);
  }
  return lines;
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const characters = [...line];
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
