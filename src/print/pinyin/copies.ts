import { PDFName } from 'pdf-lib';
import type { Operation } from './contentStream.ts';
import type { EmbeddedFont } from './font.ts';
import { type Shown, type Source, shownInBlock } from './segments.ts';

/** Words of a further copy of a sheet on the same page, and where the content stream draws them. */
export interface CopiedWords {
  shown: Shown;
  source: Source;
}

/**
 * Returns the words of further copies of a sheet: Typst writes each copy as one artifact, which has its syllables and its characters alike.
 * An artifact of a single text, such as the number of a panel, is none.
 */
export function copiedWords(operations: readonly Operation[], fontOf: (name: string) => EmbeddedFont): CopiedWords[] {
  const found: CopiedWords[] = [];
  for (let at = 0; at < operations.length; at++) {
    const { operator, operands } = operations[at]!;
    if (operator !== 'BMC' || operands[0] !== PDFName.of('Artifact')) continue;
    const end = operations.findIndex(({ operator: inner }, index) => index > at && inner === 'EMC');
    const words = textsIn(operations.slice(at + 1, end), fontOf);
    if (words.length > 1) found.push(...words);
    at = end;
  }
  return found;
}

/** The texts between a `q` and the next `Q`, as Typst writes each of them. */
function textsIn(operations: readonly Operation[], fontOf: (name: string) => EmbeddedFont): CopiedWords[] {
  const found: CopiedWords[] = [];
  let begin = -1;
  for (const [index, { operator, end }] of operations.entries()) {
    if (operator === 'q') begin = index;
    if (operator !== 'Q' || begin < 0) continue;
    const shown = shownInBlock(operations.slice(begin, index + 1), fontOf);
    if (shown) found.push({ shown, source: { start: operations[begin]!.start, end } });
    begin = -1;
  }
  return found;
}
