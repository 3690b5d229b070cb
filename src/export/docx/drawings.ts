import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocxNode } from '../../blocks/docxFace.ts';
import { fontFiles } from '../../blocks/fonts.ts';
import { pictureText } from '../../curriculum/pictures/text.ts';
import { facesModule } from '../../print/facesModule.ts';

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

/** Number of drawings after which Typst's cache of layouts is emptied, to limit memory. */
const drawingsPerEviction = 20;

/** Typesets drawings with the print faces of the blocks. The first takes half a second longer because the fonts are loaded. */
export class Drawings {
  private readonly root: string;
  private readonly workspace = path.resolve('.');
  private compiler: NodeCompiler | undefined;
  private readonly mapped = new Map<string, string>();
  private count = 0;

  /** `root` is the folder of the curriculum, which contains the pictures. */
  constructor(root: string) {
    this.root = root;
  }

  /** Returns the SVG of a drawing. Throws an Error when Typst refuses it. */
  svgOf({ pictures, ...drawing }: Drawing): string {
    this.compiler ??= this.start();
    const { compiler } = this;
    const places: Record<string, string> = {};
    for (const [name, file] of pictures) {
      places[name] = `/pictures/${file}`;
      this.map(compiler, `pictures/${file}`, pictureText(this.root, file));
    }
    this.map(compiler, 'language.json', JSON.stringify({ lang: drawing.lang }));
    this.map(compiler, 'drawing.json', JSON.stringify({ ...drawing, pictures: places }));
    const compiled = compiler.compile({ mainFilePath: path.join(this.workspace, 'src/export/docx/typst/drawing.typ') });
    const document = compiled.result;
    if (!document) {
      const error = compiled.takeError();
      const reasons = error ? (compiler.fetchDiagnostics(error) as { message: string }[]).map(({ message }) => message) : [];
      throw new Error(`A drawing cannot be typeset. ${reasons.join(' ')}`);
    }
    const svg = compiler.svg(document);
    this.count += 1;
    if (this.count % drawingsPerEviction === 0) compiler.evictCache(0);
    return svg;
  }

  private start(): NodeCompiler {
    const compiler = NodeCompiler.create({
      workspace: this.workspace,
      fontArgs: [{ fontPaths: [...new Set(fontFiles.map((file) => path.dirname(file)))] }],
    });
    this.map(compiler, 'src/print/typst/faces.typ', facesModule());
    return compiler;
  }

  private map(compiler: NodeCompiler, file: string, content: string): void {
    if (this.mapped.get(file) === content) return;
    compiler.mapShadow(path.join(this.workspace, file), Buffer.from(content));
    this.mapped.set(file, content);
  }
}
