import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { pictureText } from '../curriculum/pictures/text.ts';
import type { Book } from './book.ts';
import { type PartEnd, type Sides, sidesOf } from './sides.ts';
import type { PlaceMark } from './stampPlacesFromTypst.ts';
import { typstSetting } from './typstSetting.ts';

/** The paper that a part takes. */
export interface PaperUse {
  pages: number;
  /** Where it ends on its last page, in millimetres from the upper edge of the paper. */
  endsAt: number;
  /** The size of the type of a sheet in points; undefined for a plan. */
  size?: number;
  /** Words that are wider than their place; undefined when there are none. */
  unfit?: Unfit[];
  /** Places that are too low for what is in them; undefined when there are none. */
  overfull?: Overfull[];
}

/** A place of a sheet that is too low for what is in it: a panel of a block, or a sheet of which several are on one page. */
export interface Overfull {
  /** `sheet` for one of several on a page. */
  block: string;
  /** Of the panel, from 1; 0 for a sheet. */
  number: number;
  /** How much is too much, in millimetres. */
  mm: number;
}

/** A word that is wider than its place, and the block it is in: `table` for one of Markdown. */
export interface Unfit {
  block: string;
  word: string;
}

/** A typeset book: the PDF, its number of pages, and the paper of each part. */
export interface Typeset {
  pdf: Uint8Array;
  pages: number;
  /** The paper that each part takes, by its key. */
  paperOf: Map<string, PaperUse>;
  /** Places for the school's stamp: two marks for each place. */
  placeMarks: PlaceMark[];
  /** How the sheets are turned over when they are printed. */
  sides: Sides;
}

/** Options of a typesetter. Print faces are passed as text, so that a worker need not load the blocks and starts quickly. */
export interface TypesetterSetup {
  /** The folder of the curriculum, which contains the pictures. */
  root: string;
  /** Font files. Typst warns of a missing one, which makes `typeset` throw. */
  fonts: readonly string[];
  /** The Typst module of the blocks' print faces, from `facesModule`. */
  faces: string;
}

/** Number of books after which unused entries of Typst's layout cache are evicted, to limit memory. */
const booksPerEviction = 6;

/** A Typst compiler for many books, which loads the fonts once. */
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
    for (const file of pictures) this.map(`pictures/${file}`, pictureText(this.root, file));
    this.map('language.json', typstSetting(book.lang));
    this.map('book.json', JSON.stringify(data));
    const compiled = this.compiler.compile({ mainFilePath: path.join(this.workspace, 'src/print/typst/main.typ') });
    const document = compiled.result;
    const diagnostics = this.diagnosticsOf(compiled);
    if (!document || diagnostics.length > 0) throw new Error(`"${book.title}" cannot be typeset. ${diagnostics.join(' ')}`);
    const pdf = this.export(book, document);
    const pages = document.numOfPages;
    const query = <Value>(selector: string) =>
      (this.compiler.query(document, { selector }) as { value: Value }[]).map(({ value }) => value);
    const partMarks = query<PartMark>('<part>');
    const paperOf = measure(partMarks, query<UnfitMark>('<unfit>'), query<OverfullMark>('<overfull>'), query<SizeMark>('<size>'));
    const placeMarks = stampable(query<PlaceMark[]>('<places>').flat(), book, partMarks);
    this.books += 1;
    if (this.books % booksPerEviction === 0) this.compiler.evictCache(0);
    return { pdf, pages, paperOf, placeMarks, sides: sidesOf(book, partMarks) };
  }

  /** Maps a virtual file. An unchanged one is not mapped again, as that would invalidate what depends on it. */
  private map(file: string, content: string): void {
    if (this.mapped.get(file) === content) return;
    this.compiler.mapShadow(path.join(this.workspace, file), Buffer.from(content));
    this.mapped.set(file, content);
  }

  /** Exports the PDF. Violations of PDF/UA-1, such as a character that no font has, are reported only here, in Typst's own format. */
  private export(book: Book, document: NonNullable<ReturnType<NodeCompiler['compile']>['result']>): Uint8Array {
    try {
      return this.compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 });
    } catch (error) {
      throw new Error(`"${book.title}" cannot be typeset. ${diagnosticsIn(String(error)).join(' ')}`);
    }
  }

  /** Returns Typst's errors and warnings as sentences. Warnings count too: an unknown font would print boxes instead of words. */
  private diagnosticsOf(compiled: ReturnType<NodeCompiler['compile']>): string[] {
    const found = [compiled.takeError(), compiled.takeWarnings()].filter((error) => error !== null);
    return found
      .flatMap((error) => this.compiler.fetchDiagnostics(error) as { message: string; path?: string; range?: string; hints?: string[] }[])
      .map(
        ({ message, path: file, hints }) =>
          `${message}${file ? ` (${file})` : ''}${hints && hints.length > 0 ? `; ${hints.join('; ')}` : ''}.`,
      );
  }
}

/** Extracts messages and hints from Typst's debug output of diagnostics; returns the output itself when there are none. */
function diagnosticsIn(text: string): string[] {
  const quoted = '"((?:[^"\\\\]|\\\\.)*)"';
  const plain = (words: string) => words.replace(/\\(.)/g, '$1').replaceAll('`', '').replace(/"+/g, '"');
  const found = [...text.matchAll(new RegExp(`message: ${quoted}(?:[^\\]]*\\], hints: \\[${quoted})?`, 'g'))];
  return found.length === 0 ? [text] : found.map(([, message, hint]) => `${plain(message!)}${hint ? `; ${plain(hint)}` : ''}.`);
}

/** Written by main.typ where every part begins and ends. */
interface PartMark extends PartEnd {
  mm: number;
}

/** Written by fit.typ where a word does not fit. */
type UnfitMark = Unfit & { page: number };

/** Written by theme.typ where a place is too low. */
type OverfullMark = Overfull & { page: number };

/** Written by handout.typ with the size that it has chosen. */
interface SizeMark {
  key: string;
  size: number;
}

function measure(
  marks: readonly PartMark[],
  unfit: readonly UnfitMark[],
  overfull: readonly OverfullMark[],
  sizes: readonly SizeMark[],
): Map<string, PaperUse> {
  const parts = Map.groupBy(marks, ({ key }) => key);
  return new Map(
    [...parts].map(([key, ends]) => {
      const [first, last] = [ends[0]!, ends.at(-1)!];
      const isOwn = ({ page }: { page: number }) => page >= first.page && page <= last.page;
      // Words that are printed several times are reported once.
      const words = once(unfit.filter(isOwn).map(({ block, word }): Unfit => ({ block, word })));
      const places = once(overfull.filter(isOwn).map(({ block, number, mm }): Overfull => ({ block, number, mm })));
      return [
        key,
        {
          pages: last.page - first.page + 1,
          endsAt: last.mm,
          ...sizeIn(sizes, key),
          ...(words.length > 0 ? { unfit: words } : {}),
          ...(places.length > 0 ? { overfull: places } : {}),
        },
      ];
    }),
  );
}

/** On a folded sheet, and where several sheets are on a page, blanks are too narrow for a stamp: they are filled in by hand. */
function stampable(places: readonly PlaceMark[], { parts }: Book, marks: readonly PartMark[]): PlaceMark[] {
  const small = new Set(parts.filter((part) => part['whole'] === true || part['perPage'] !== undefined).map(({ key }) => key));
  const pages = Map.groupBy(
    marks.filter(({ key }) => small.has(key)),
    ({ key }) => key,
  );
  const isSmall = (page: number) => [...pages.values()].some((ends) => page >= ends[0]!.page && page <= ends.at(-1)!.page);
  return places.filter(({ field, at }) => field === 'corner' || !isSmall(at.page));
}

function once<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function sizeIn(sizes: readonly SizeMark[], key: string): { size?: number } {
  const found = sizes.find((mark) => mark.key === key);
  return found ? { size: found.size } : {};
}
