import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Book } from './book.ts';
import type { PlaceMark } from './placesForStamp.ts';

/** The paper that a part takes. */
export interface Room {
  pages: number;
  /** Where it ends on its last page, in millimetres from the upper edge of the paper. */
  endsAt: number;
}

/** What came out: the PDF, its pages, and on which pages each part stands. */
export interface Typeset {
  pdf: Uint8Array;
  pages: number;
  /** The room that each part takes, by its key. */
  roomOf: Map<string, Room>;
  /** Where a school may stamp its own words: two marks for each place. */
  placeMarks: PlaceMark[];
}

/** What a typesetter works with. It knows the blocks only by this: a worker that loads nothing else starts quickly. */
export interface TypesetterSetup {
  /** The folder of the curriculum, where the pictures are. */
  root: string;
  /** Font files. A missing one is a warning of Typst's and stops `typeset`. */
  fonts: readonly string[];
  /** The Typst module of the blocks' print faces, from `facesModule`. */
  faces: string;
}

/** Typst remembers what it has laid out. After so many books it forgets what none of them used, or memory would grow. */
const booksPerEviction = 6;

/** One Typst compiler for many books: the fonts are read once. */
export class Typesetter {
  private readonly root: string;
  private readonly compiler: NodeCompiler;
  private readonly workspace = path.resolve('.');
  private readonly mapped = new Map<string, string>();
  private books = 0;

  constructor({ root, fonts, faces }: TypesetterSetup) {
    this.root = root;
    this.compiler = NodeCompiler.create({
      workspace: this.workspace,
      fontArgs: [{ fontPaths: [...new Set(fonts.map((file) => path.dirname(file)))] }],
    });
    this.map('src/print/typst/faces.typ', faces);
  }

  /** Compiles a book to a tagged PDF/UA-1. Throws an Error that names the book when Typst refuses or warns. */
  typeset(book: Book): Typeset {
    const { pictures, ...data } = book;
    for (const file of pictures) this.map(`pictures/${file}`, readFileSync(path.join(this.root, file), 'utf8'));
    this.map('language.json', JSON.stringify({ lang: book.lang }));
    this.map('book.json', JSON.stringify(data));
    const compiled = this.compiler.compile({ mainFilePath: path.join(this.workspace, 'src/print/typst/main.typ') });
    const document = compiled.result;
    const complaints = this.complaintsOf(compiled);
    if (!document || complaints.length > 0) throw new Error(`"${book.title}" cannot be typeset. ${complaints.join(' ')}`);
    const pdf = this.export(book, document);
    const pages = document.numOfPages;
    const roomOf = measure(this.compiler.query(document, { selector: '<part>' }) as { value: PartMark }[]);
    const placeMarks = (this.compiler.query(document, { selector: '<places>' }) as { value: PlaceMark[] }[]).flatMap(({ value }) => value);
    this.books += 1;
    if (this.books % booksPerEviction === 0) this.compiler.evictCache(0);
    return { pdf, pages, roomOf, placeMarks };
  }

  /** A file as Typst sees it. One that is as it was is not touched: Typst would read again whatever has read it. */
  private map(file: string, content: string): void {
    if (this.mapped.get(file) === content) return;
    this.compiler.mapShadow(path.join(this.workspace, file), Buffer.from(content));
    this.mapped.set(file, content);
  }

  /** What cannot stand in a PDF/UA-1, such as a character that no font has, is refused only here and in Typst's own terms. */
  private export(book: Book, document: NonNullable<ReturnType<NodeCompiler['compile']>['result']>): Uint8Array {
    try {
      return this.compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 });
    } catch (error) {
      throw new Error(`"${book.title}" cannot be typeset. ${diagnosticsIn(String(error)).join(' ')}`);
    }
  }

  /** Typst's errors and warnings as sentences; an unknown font is only a warning there, but boxes instead of words here. */
  private complaintsOf(compiled: ReturnType<NodeCompiler['compile']>): string[] {
    const found = [compiled.takeError(), compiled.takeWarnings()].filter((error) => error !== null);
    return found
      .flatMap((error) => this.compiler.fetchDiagnostics(error) as { message: string; path?: string; range?: string; hints?: string[] }[])
      .map(
        ({ message, path: file, hints }) =>
          `${message}${file ? ` (${file})` : ''}${hints && hints.length > 0 ? `; ${hints.join('; ')}` : ''}.`,
      );
  }
}

/** The messages and hints in Typst's debugging print of its diagnostics; the print itself when there are none. */
function diagnosticsIn(text: string): string[] {
  const quoted = '"((?:[^"\\\\]|\\\\.)*)"';
  const plain = (words: string) => words.replace(/\\(.)/g, '$1').replaceAll('`', '').replace(/"+/g, '"');
  const found = [...text.matchAll(new RegExp(`message: ${quoted}(?:[^\\]]*\\], hints: \\[${quoted})?`, 'g'))];
  return found.length === 0 ? [text] : found.map(([, message, hint]) => `${plain(message!)}${hint ? `; ${plain(hint)}` : ''}.`);
}

/** Written by main.typ where every part begins and ends. */
interface PartMark {
  key: string;
  page: number;
  mm: number;
}

function measure(marks: readonly { value: PartMark }[]): Map<string, Room> {
  const parts = Map.groupBy(
    marks.map(({ value }) => value),
    ({ key }) => key,
  );
  return new Map(
    [...parts].map(([key, own]) => {
      const [first, last] = [own[0]!, own.at(-1)!];
      return [key, { pages: last.page - first.page + 1, endsAt: last.mm }];
    }),
  );
}
