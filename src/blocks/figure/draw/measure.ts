/** A piece of words that is not divided at the end of a line. */
const token =
  /[‘“（《【〈][^\s]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][，。、；：？！”’）》】〉…—]*|[^\s\u200b\p{Script=Han}]+\u200b?|\s+|\u200b/gu;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’…—→]/u;

/** About how wide words are, in em, rather more than less: Chinese characters are one em wide, Latin letters about half of it. */
export function emsOf(words: string): number {
  let ems = 0;
  for (const sign of words) {
    if (sign === '\u200b') continue;
    if (wide.test(sign)) ems += 1;
    else if (/[A-Zmw%@&]/.test(sign)) ems += 0.74;
    else if (/[\silj.,;:'|!()]/.test(sign)) ems += 0.3;
    else ems += 0.55;
  }
  return ems;
}

/** The pieces of words between which a line may break, spaces with the piece before them. */
export function piecesOf(words: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of words.matchAll(token)) {
    if (/^\s+$/.test(piece) && pieces.length > 0) pieces[pieces.length - 1] += piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** How many lines words take in a width, both in em; more than one per word when a word is wider than the line. */
export function linesNeeded(words: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const piece of piecesOf(words)) {
    const ems = emsOf(piece.trimEnd());
    if (used > 0 && used + ems > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(ems / width) - 1);
    used += emsOf(piece);
  }
  return lines;
}
