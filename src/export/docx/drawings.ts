import type { DocxNode } from '../../blocks/docxFace.ts';
import { type TypstTypesetter, typesetterOf } from '../typstPages.ts';

/** A drawing to be typeset: the node of a block, and what it needs. Lengths in millimetres, `size` in points. */
export interface Drawing {
  lang: string;
  stage: 'main' | 'handout';
  size: number;
  width: number;
  node: DocxNode;
  rubies: Record<string, unknown>;
  /** Names of pictures and their files, relative to the root. */
  pictures: ReadonlyMap<string, string>;
}

/** Typesets drawings with the print faces of the blocks. */
export class Drawings {
  private readonly typesetter: TypstTypesetter;

  /** `root` is the folder of the curriculum, which contains the pictures. */
  constructor(root: string) {
    this.typesetter = typesetterOf(root);
  }

  /** Returns the SVG of a drawing. Throws an Error when Typst refuses it. */
  svgOf({ pictures, ...drawing }: Drawing): string {
    const places = Object.fromEntries([...pictures].map(([name, file]) => [name, `/pictures/${file}`]));
    const request = {
      main: 'src/export/docx/typst/drawing.typ',
      lang: drawing.lang,
      data: { name: 'drawing', value: { ...drawing, pictures: places } },
      pictures: pictures.values(),
    };
    return this.typesetter.typeset(request, 'A drawing cannot be typeset.').svg();
  }
}
