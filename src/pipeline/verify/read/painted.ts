import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Wording } from '../../../curriculum/problem.ts';
import { breaks, type FileProblem } from '../problem.ts';
import { coloursIn, type PDFOperatorList } from './pdf.ts';
import { OPS } from './pdfjs.ts';

/** What is painted on a page, as pdf.js reads it. */
export interface PaintedPage {
  /** The words of each piece of marked content, by its number. */
  words: Map<number, string>;
  /** What is neither in the structure nor an artifact, or in both. */
  problems: FileProblem[];
  /** Every operator that sets a colour or an opacity or paints pixels. */
  colours: string[];
}

const paints = new Set<number>(
  Object.entries(OPS)
    .filter(([name]) => /^(showText|showSpacedText|nextLineShowText|constructPath|shadingFill|paint\w*(Image|Mask)\w*)$/.test(name))
    .map(([, code]) => code as number),
);

/** Everything that is painted is either in the structure or an artifact. */
export async function paintedOn(pdf: PDFDocumentProxy): Promise<PaintedPage[]> {
  const pages: PaintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const operators = await (await pdf.getPage(number)).getOperatorList();
    pages.push(paintedIn(operators, number));
  }
  return pages;
}

function paintedIn(operators: PDFOperatorList, number: number): PaintedPage {
  const { fnArray, argsArray } = operators;
  const page: PaintedPage = { words: new Map(), problems: [], colours: coloursIn(operators) };
  const open: { tag: string; id: number | undefined }[] = [];
  const said = new Set<string>();
  const say = (checkpoint: string, what: Wording) => {
    if (said.has(what.en)) return;
    said.add(what.en);
    page.problems.push(breaks(checkpoint, what, number));
  };
  for (const [index, code] of fnArray.entries()) {
    const args = argsArray[index] as unknown[];
    if (code === OPS.beginMarkedContent || code === OPS.beginMarkedContentProps) {
      const [named, id] = args as [string | { name: string }, number | undefined];
      const tag = typeof named === 'string' ? named : named.name;
      const isInArtifact = open.some((outer) => outer.tag === 'Artifact');
      if (tag === 'Artifact' && open.some((outer) => outer.id !== undefined))
        say('01-003', { zh: '页面装饰（artifact）放在了有标记的内容里', en: 'an artifact is in tagged content' });
      if (typeof id === 'number' && isInArtifact)
        say('01-004', { zh: '有标记的内容放在了页面装饰（artifact）里', en: 'tagged content is in an artifact' });
      open.push({ tag, id: typeof id === 'number' ? id : undefined });
      if (typeof id === 'number') page.words.set(id, page.words.get(id) ?? '');
    } else if (code === OPS.endMarkedContent) {
      open.pop();
    } else if (paints.has(code) && !(code === OPS.constructPath && args[0] === OPS.endPath)) {
      const inside = open.findLast((outer) => outer.id !== undefined || outer.tag === 'Artifact');
      if (!inside)
        say('01-005', {
          zh: '画的东西既不在结构里，也不是页面装饰（artifact）',
          en: 'something is painted that is neither in the structure nor an artifact',
        });
      else if (inside.id !== undefined && code === OPS.showText) page.words.set(inside.id, page.words.get(inside.id)! + shown(args[0]));
    }
  }
  return page;
}

function shown(glyphs: unknown): string {
  return (glyphs as ({ unicode?: string } | number | null)[])
    .map((glyph) => (typeof glyph === 'object' && glyph ? (glyph.unicode ?? '') : ''))
    .join('');
}
