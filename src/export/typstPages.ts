import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from '../blocks/fonts.ts';
import { look } from '../curriculum/edition/look.ts';
import { pictureText } from '../curriculum/pictures/text.ts';
import { facesModule } from '../print/facesModule.ts';
import { typstSetting } from '../print/typstSetting.ts';

/** What is typeset: a Typst file of this project, and the files that it reads. */
export interface TypstRequest {
  /** Relative to the project: `src/export/docx/typst/drawing.typ`. */
  main: string;
  /** The language of the words, as Typst names it: `zh`. */
  lang: string;
  /** Its data, read as `/name.json`. */
  data: { name: string; value: unknown };
  /** Files of pictures, relative to the folder of the curriculum, read as `/pictures/…`. */
  pictures: Iterable<string>;
}

/** Pages that have been typeset, as SVG. Glyphs are paths: no font is needed to draw them. */
export interface TypstPages {
  /** How many there are. They are below each other in the SVG. */
  count: number;
  /** What is drawn, with names and words for a browser that selects them. */
  svg: () => string;
  /** What is drawn and nothing else. */
  plainSvg: () => string;
}

/** Number of requests after which Typst's cache of layouts is emptied, to limit memory. */
const requestsPerEviction = 20;

const typesetters = new Map<string, TypstTypesetter>();

/** The typesetter of a curriculum, one for all formats. `root` is the folder of the curriculum, which contains the pictures. */
export function typesetterOf(root: string): TypstTypesetter {
  const known = typesetters.get(root) ?? new TypstTypesetter(root);
  typesetters.set(root, known);
  return known;
}

/** Typesets pages with the print faces of the blocks. The first takes half a second longer because the fonts are loaded. */
export class TypstTypesetter {
  private readonly root: string;
  private readonly workspace = path.resolve('.');
  private compiler: NodeCompiler | undefined;
  private readonly mapped = new Map<string, string>();
  private count = 0;

  /** `root` is the folder of the curriculum, which contains the pictures. */
  constructor(root: string) {
    this.root = root;
  }

  /** Typesets a request. Throws an Error that begins with `refusal` when Typst refuses it. */
  typeset({ main, lang, data, pictures }: TypstRequest, refusal: string): TypstPages {
    this.compiler ??= this.start();
    const { compiler } = this;
    if (this.count > 0 && this.count % requestsPerEviction === 0) compiler.evictCache(0);
    this.count += 1;
    const ofTheEdition = [look.logo, look.cover].flatMap((drawing) => drawing?.file ?? []);
    for (const file of [...ofTheEdition, ...pictures]) this.map(compiler, `pictures/${file}`, pictureText(this.root, file));
    this.map(compiler, 'language.json', typstSetting(lang));
    this.map(compiler, `${data.name}.json`, JSON.stringify(data.value));
    const compiled = compiler.compile({ mainFilePath: path.join(this.workspace, main) });
    const document = compiled.result;
    if (!document) {
      const error = compiled.takeError();
      const reasons = error ? (compiler.fetchDiagnostics(error) as { message: string }[]).map(({ message }) => message) : [];
      throw new Error(`${refusal} ${reasons.join(' ')}`);
    }
    return { count: document.numOfPages, svg: () => compiler.svg(document), plainSvg: () => compiler.plainSvg(document) };
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
