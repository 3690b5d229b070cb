import { Document, Footer, Header, type ISectionOptions, LevelFormat, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { ListMark, PictureRun, Piece, TypesetRun } from '../../blocks/docxFace.ts';
import { direction, type Locale, languageTag, like } from '../../curriculum/locale.ts';
import { pictureText } from '../../curriculum/pictures/text.ts';
import { translator } from '../../i18n/translator.ts';
import type { Book } from '../../print/book.ts';
import type { PaperUse } from '../../print/typesetter.ts';
import { fixedArchive } from './archive.ts';
import { partsByDirection } from './direction.ts';
import type { Drawings } from './drawings.ts';
import type { DocxFaces } from './faces.ts';
import { fontsOf } from './fonts.ts';
import { margins, paperSides } from './paperSides.ts';
import { referenceOf, sideOf, type WriteSetting, writePieces } from './paragraphs.ts';
import type { Pictures, PlacedPicture } from './pictures.ts';
import { type DocxSection, sectionsOf, textWidthOf } from './sections.ts';
import { stylesOf, tableStyles } from './styles.ts';
import { halfPoints, twips } from './units.ts';

/** What documents have in common: faces, pictures, and the folder of the curriculum. */
export interface DocxWorkshop {
  root: string;
  faces: DocxFaces;
  pictures: Pictures;
  drawings: Drawings;
}

/** A document to be written: the book that print makes of it, with a single part or a plan and its protocols. */
export interface DocxRequest {
  book: Book;
  locale: Locale;
  /** `G3-08`, for the header. */
  id: string;
  /** The paper that its parts take in print, by their keys. */
  paper: ReadonlyMap<string, PaperUse>;
}

/** Writes a DOCX. The same request gives the same bytes. Throws an Error if a block has no face or a picture cannot be drawn. */
export async function docxOf(
  { book, locale, id, paper }: DocxRequest,
  { root, faces, pictures, drawings }: DocxWorkshop,
): Promise<Uint8Array> {
  const sections = sectionsOf(book.parts, { locale, faces, paper });
  const [first] = book.parts;
  const stage = first!['type'] === 'handout' ? 'handout' : 'main';
  const rubies = (first!['rubies'] ?? {}) as Record<string, unknown>;
  const { size, lines } = sections[0]!;
  const files = new Map(
    book.parts
      .flatMap((part) => Object.entries(part['pictures'] as Record<string, string>))
      .map(([name, file]) => [name, file.replace('/pictures/', '')]),
  );
  const fonts = fontsOf(locale);
  const isFromRight = direction[locale] === 'rtl';

  function pictureOf(run: PictureRun | TypesetRun): PlacedPicture {
    if ('typeset' in run) {
      const svg = drawings.svgOf({
        lang: languageTag[locale].split('-')[0]!,
        stage,
        size,
        width: run.width,
        node: run.typeset,
        rubies,
        pictures: files,
      });
      return pictures.place(svg, run.width);
    }
    if (typeof run.picture !== 'string') return pictures.place(run.picture.svg, run.width);
    const file = files.get(run.picture);
    if (file === undefined) throw new Error(`There is no picture "${run.picture}".`);
    return pictures.place(pictureText(root, file), run.width);
  }

  const settingOf = (section: DocxSection): WriteSetting => ({
    fonts,
    isChinese: like[locale] === 'zh',
    isFromRight,
    stage,
    size: section.size,
    isOwnSize: section.size !== size,
    lines: section.lines,
    width: textWidthOf(section.lying, section.columns),
    pictureOf,
  });
  const t = translator(locale);
  const document = new Document({
    title: book.title,
    creator: book.author,
    lastModifiedBy: book.author,
    keywords: book.keywords.join(like[locale] === 'zh' ? '，' : ', '),
    subject: id,
    description: t('print:coverLines.licence'),
    styles: stylesOf(locale, stage, size, lines),
    numbering: { config: numberingOf(sections) },
    compatabilityModeVersion: 15,
    sections: sections.map((section, index): ISectionOptions => {
      const width = textWidthOf(section.lying);
      return {
        properties: {
          type: section.continues ? 'continuous' : 'nextPage',
          page: {
            // The library exchanges the sides of paper that lies.
            size: { width: twips(paperSides.short), height: twips(paperSides.long), orientation: section.lying ? 'landscape' : 'portrait' },
            margin: {
              left: twips(margins.x),
              right: twips(margins.x),
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              header: twips(6),
              footer: twips(9),
            },
          },
          ...(section.columns === 2 ? { column: { count: 2, space: twips(7) } } : {}),
        },
        headers: {
          default: new Header({
            children: [sideBySide(t('document:brand'), [new TextRun({ text: id, size: halfPoints(smallPrint) })], width, isFromRight)],
          }),
        },
        footers: { default: new Footer({ children: [sideBySide(footerOf(book, index), pageNumber(), width, isFromRight)] }) },
        children: writePieces(section.pieces, settingOf(section)),
      };
    }),
  });
  return fixedArchive(await Packer.toBuffer(document), tableStyles(locale));
}

/** The footer is that of the sheet: number, title, version, mark and licence. */
function footerOf(book: Book, section: number): string {
  return (book.parts[Math.min(section, book.parts.length - 1)]!['footer'] as string | undefined) ?? '';
}

const pageNumber = () => [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: halfPoints(smallPrint) })];

/** The size of header and footer in points. */
const smallPrint = 7.5;

/** A line with words at its beginning and at its end. */
function sideBySide(first: string, last: TextRun[], width: number, isFromRight: boolean): Paragraph {
  const parts = isFromRight ? partsByDirection(first) : [{ text: first, isFromRight }];
  return new Paragraph({
    ...sideOf({ isFromRight }),
    tabStops: [{ type: 'right', position: twips(width) }],
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
    children: [
      ...parts.map(
        (part) => new TextRun({ text: part.text, size: halfPoints(smallPrint), ...(part.isFromRight ? { rightToLeft: true } : {}) }),
      ),
      new TextRun({ children: [new Tab()] }),
      ...last,
    ],
  });
}

const bullets: Record<Exclude<ListMark['mark'], 'number'>, string> = { bullet: '•', dash: '–', tick: '□' };

/** The lists of a document: three with marks, and numbered ones by the number that they begin with. */
function numberingOf(sections: readonly DocxSection[]) {
  const starts = new Map<string, number>();
  const visit = (piece: Piece) => {
    if (piece.kind === 'paragraph' && piece.list?.mark === 'number') starts.set(referenceOf(piece.list), piece.list.start ?? 1);
    if (piece.kind === 'table') for (const row of piece.rows) for (const cell of row.cells) cell.pieces.forEach(visit);
  };
  for (const { pieces } of sections) pieces.forEach(visit);
  const levels = (of: (level: number) => { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string; start?: number }) =>
    [0, 1, 2, 3].map((level) => ({ level, alignment: 'left' as const, suffix: 'tab' as const, ...of(level) }));
  return [
    ...(Object.entries(bullets) as [keyof typeof bullets, string][]).map(([reference, text]) => ({
      reference,
      levels: levels(() => ({ format: LevelFormat.BULLET, text })),
    })),
    ...[...starts].map(([reference, start]) => ({
      reference,
      levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start })),
    })),
  ];
}
