import type { InkPage } from '../../src/pipeline/verify/mupdf/ink.ts';
import { overprints as found } from '../../src/pipeline/verify/mupdf/overprint.ts';

export { wordsOf } from '../../src/pipeline/verify/mupdf/overprint.ts';

/** Words that are printed over words or lines, or outside their frame, each with its page and its place. */
export function overprints(pages: readonly InkPage[]): string[] {
  return found(pages).map(({ page, message }) => `p. ${page}: ${message.en}`);
}
