import { faceContext } from '../../src/blocks/faceContext.ts';
import { fontFiles } from '../../src/blocks/fonts.ts';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import type { Curriculum } from '../../src/curriculum/curriculum.ts';
import type { Handout } from '../../src/curriculum/document.ts';
import type { Locale } from '../../src/curriculum/locale.ts';
import { parseMdx } from '../../src/curriculum/mdx/parse.ts';
import { bookOf } from '../../src/print/book.ts';
import { handoutPart, mainPart, type Part } from '../../src/print/content/parts.ts';
import { rubiesIn } from '../../src/print/content/pinyin.ts';
import { facesModule } from '../../src/print/facesModule.ts';
import { finish } from '../../src/print/finish.ts';
import { Marks } from '../../src/print/marks.ts';
import { type PaperUse, Typesetter } from '../../src/print/typesetter.ts';
import { openPdf } from './pdf.ts';

/** What the yaml says of a handout's paper. */
export type Paper = Pick<Handout, 'landscape' | 'perPage' | 'duplex'> & { pages?: number };

/** A word with the place of its beginning, in points from the lower left of the page as it is seen. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  isUpsideDown: boolean;
  /** Whether a screen reader passes over it. */
  isArtifact: boolean;
}

export interface SetSheet {
  pdf: Uint8Array;
  paper: PaperUse;
  pages: { width: number; height: number; rotation: number; words: Placed[] }[];
}

/** Sets handouts of the small curriculum's one lesson that say something else, alone or in a pack, and reads the PDF back with pdf.js. */
export class SheetSetter {
  readonly curriculum: Curriculum;
  private readonly marks: Marks;
  private readonly typesetter: Typesetter;

  constructor(root: string, curriculum: Curriculum) {
    this.curriculum = curriculum;
    this.marks = new Marks(root, curriculum);
    this.typesetter = new Typesetter({ root, fonts: fontFiles, faces: facesModule() });
  }

  /** A handout with a text and a paper. Throws when the text has errors. */
  handout(mdx: string, { pages = 1, ...paper }: Paper = {}, locale: Locale = 'zh'): Handout {
    const [base] = this.document.handouts;
    const { nodes, problems } = parseMdx('sheet.mdx', mdx, 'handout', vocabulary);
    if (!nodes || problems.length > 0) throw new Error(JSON.stringify(problems));
    const text = base!.texts[locale]!;
    return { ...base!, ...paper, pages, texts: { [locale]: { ...text, nodes } } };
  }

  get document() {
    return this.curriculum.document('G3-08')!;
  }

  /** A sheet of its own, or, with `after`, in a pack that begins with so many plans; with pinyin if `isYoung`. */
  async set(
    mdx: string,
    paper: Paper = {},
    { locale = 'zh', after = 0, isYoung = false }: { locale?: Locale; after?: number; isYoung?: boolean } = {},
  ): Promise<SetSheet> {
    const plain = handoutPart(this.curriculum, this.document, this.handout(mdx, paper, locale), locale, 1)!;
    const part = isYoung ? { ...plain, readers: 'young', rubies: rubiesIn([plain['title'], plain['nodes']]) } : plain;
    const plan = mainPart(this.curriculum, this.document, locale, 1)!;
    const before = Array.from({ length: after }, (_, at): Part => ({ ...plan, key: `plan ${at}` }));
    const { pdf, paperOf, placeMarks, sides } = this.typesetter.typeset(bookOf(this.marks, 'Sheets', locale, [...before, part]));
    const finished = await finish(pdf, placeMarks, sides);
    return { pdf: finished, paper: paperOf.get(part.key)!, pages: await placedIn(finished) };
  }

  /** What faces may know, for tests of words alone. */
  context(locale: Locale) {
    return faceContext(this.curriculum, locale, this.document, []);
  }
}

/** The words of each page as pdf.js finds them, where a reader of the page sees them. */
export async function placedIn(pdf: Uint8Array): Promise<SetSheet['pages']> {
  const document = await openPdf(pdf);
  const pages: SetSheet['pages'] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number];
    const words: Placed[] = [];
    const open: boolean[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items as Item[]) {
      if (item.type?.startsWith('beginMarkedContent')) open.push(item.tag === 'Artifact' || open.at(-1) === true);
      else if (item.type === 'endMarkedContent') open.pop();
      else if (item.str && item.str.trim() !== '') {
        const [along, , , , x, y] = item.transform!;
        // The view has its origin above.
        words.push({
          text: item.str,
          x: a * x! + c * y! + e,
          y: height - (b * x! + d * y! + f),
          isUpsideDown: along! * a < 0,
          isArtifact: open.at(-1) === true,
        });
      }
    }
    pages.push({ width, height, rotation: page.rotate, words });
  }
  await document.loadingTask.destroy();
  return pages;
}

interface Item {
  type?: string;
  tag?: string;
  str?: string;
  transform?: number[];
}
