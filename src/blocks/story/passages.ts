import { type Locale, like } from '../../curriculum/locale.ts';
import { type Node, plainText } from '../../curriculum/tree.ts';
import { textWidth } from '../../lib/textWidth.ts';

/** The most that a screen holds and can be read from the last row, in Chinese characters. */
const mostOnScreen = 72;
/** A paragraph on a line of its own costs the rest of the line before it. */
const newLine = 6;

/** A cue in the middle of a story: `（停）` is the sign for the teacher to wait. */
const cue: Record<'zh' | 'en', RegExp> = { zh: /（停）/g, en: /\s*\((?:pause|stop)\)/gi };

/** A story as screens; each is a few lines, a line a paragraph or a part of one. Sentences are kept whole if they can be. */
export function passagesOf(nodes: readonly Node[], locale: Locale): string[][] {
  const paragraphs = nodes.map((node) => plainText([node]).replace(cue[like[locale]], '')).filter((text) => text !== '');
  const screens: string[][] = [];
  for (const paragraph of paragraphs) {
    const pieces = inPieces(paragraph, mostOnScreen);
    const last = screens.at(-1);
    // Short paragraphs, as those of a conversation, share a screen.
    if (last && pieces.length === 1 && sum(last) + newLine + textWidth(pieces[0]!) <= mostOnScreen) last.push(pieces[0]!);
    else screens.push(...pieces.map((piece) => [piece]));
  }
  return screens;
}

/**
 * Words cut into pieces of about the same size, none heavier than `most`: between sentences if possible, else after a comma,
 * else anywhere. Nothing is lost: the pieces joined are the words.
 */
export function inPieces(text: string, most: number): string[] {
  const count = Math.ceil(textWidth(text) / most);
  if (count <= 1) return [text.trim()];
  const parts = sentences(text).flatMap((sentence) => (textWidth(sentence) > most ? clauses(sentence, most) : [sentence]));
  const aim = textWidth(text) / count;
  const pieces: string[] = [];
  let piece = '';
  for (const part of parts) {
    const heavier = textWidth(piece + part);
    // Stops at the boundary that is nearer to an even share.
    if (piece !== '' && (heavier > most || heavier - aim > aim - textWidth(piece))) {
      pieces.push(piece.trim());
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece.trim()];
}

/** A sentence ends with its closing quotation mark, and carries the space after it. */
function sentences(text: string): string[] {
  return text.match(/.+?(?:[。！？…]+[”’」』）]*|[.!?]+[”’")]*(?=\s|$)|$)\s*/gsu) ?? [text];
}

function clauses(sentence: string, most: number): string[] {
  const found = sentence.match(/.+?(?:[，；：、—]+|[,;:](?=\s)|$)\s*/gsu) ?? [sentence];
  return found.flatMap((clause) =>
    textWidth(clause) > most ? (clause.match(new RegExp(`.{1,${Math.floor(most)}}`, 'gsu')) ?? []) : [clause],
  );
}

function sum(lines: readonly string[]): number {
  return lines.reduce((total, line) => total + textWidth(line) + newLine, -newLine);
}
