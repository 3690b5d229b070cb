import type { IStylesOptions } from 'docx';
import type { ParagraphStyle, TableLook } from '../../blocks/docxFace.ts';
import { direction, type Locale, languageTag, like } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { fontsOf } from './fonts.ts';
import { halfPoints, pointTwips, twips } from './units.ts';

/** The type of a paragraph: its size as a share of the text, what it is moved in by (mm), and its look. */
interface StyleLook {
  size?: number;
  indent?: number;
  strong?: boolean;
  fonts?: 'heading' | 'aloud';
  align?: 'center';
  /** Space above and below, in points; below it has the usual space. */
  before?: number;
  after?: number;
  bar?: { style: 'single' | 'dashed'; size: number };
  /** A line below, or between paragraphs of this style. */
  below?: 'single';
  above?: 'dashed';
  black?: boolean;
  /** As high as its type, where that is larger than that of the text. */
  lines?: 'auto';
}

/** How far bars are left of the words, in points. */
const barSpace = 6;

const looks: Record<Exclude<ParagraphStyle, 'body'>, StyleLook> = {
  kicker: { size: 0.92, after: 2 },
  facts: { size: 0.92, after: 4 },
  label: { strong: true, after: 1.5 },
  said: { indent: 3.4, bar: { style: 'single', size: 18 } },
  ifThen: { indent: 3.4, bar: { style: 'dashed', size: 8 } },
  certificate: { align: 'center', before: 6, after: 10, fonts: 'aloud' },
  certificateTitle: { size: 2, lines: 'auto', align: 'center', strong: true, before: 6, after: 18, fonts: 'aloud' },
  danger: { strong: true, black: true, before: 4, after: 2, lines: 'auto' },
  writingLine: { after: 0, below: 'single' },
  cutLine: { size: 0.8, align: 'center', before: 8, after: 8, above: 'dashed' },
  small: { size: 0.86, before: 3, after: 2 },
  gap: { size: 0.3, after: 0 },
};

/** How far a style moves its paragraphs in, in millimetres. */
export function indentOf(style: ParagraphStyle | undefined): number {
  return style === undefined || style === 'body' ? 0 : (looks[style].indent ?? 0);
}

/** The size of a style as a share of that of the text. */
export function sizeShareOf(style: ParagraphStyle | undefined): number {
  return style === undefined || style === 'body' ? 1 : (looks[style].size ?? 1);
}

/** The sizes of headings as shares of the text, from level 1: larger in a sheet with little text. */
export function headingShares(stage: 'main' | 'handout'): readonly number[] {
  return stage === 'main' ? [1.9, 1.32, 1.12, 1.05] : [1.5, 1.15, 1.05, 1];
}

const black = '000000';
const line = (style: string, size: number, space = 1) => ({ style, size, space, color: black }) as const;

/**
 * The styles of a document with a size of text in points: those of Word with its own names, so that its list of contents and navigation
 * know them, and those of the blocks with names in the language of the document.
 */
export function stylesOf(locale: Locale, stage: 'main' | 'handout', size: number, lines: number): IStylesOptions {
  const t = translator(locale);
  const fonts = fontsOf(locale);
  const shares = headingShares(stage);
  const spacing = {
    after: pointTwips(stage === 'main' ? 1.2 : size * 0.4),
    line: pointTwips(size * lines),
    // A plan keeps its two pages in any font; a sheet has room, and syllables need it.
    lineRule: stage === 'main' ? ('exact' as const) : ('atLeast' as const),
  };
  const heading = (level: number) => ({
    run: { font: fonts.heading, bold: true, color: black, size: halfPoints(size * shares[level - 1]!) },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: {
        before: level === 1 ? 0 : pointTwips(size * (stage === 'main' ? 0.42 : 0.8)),
        after: pointTwips(size * 0.2),
        line: 240,
        lineRule: 'auto' as const,
      },
    },
  });
  return {
    default: {
      document: {
        run: {
          font: fonts.body,
          size: halfPoints(size),
          language: {
            value: like[locale] === 'zh' ? 'en-US' : languageTag[locale],
            eastAsia: 'zh-CN',
            ...(direction[locale] === 'rtl' ? { bidirectional: languageTag[locale] } : {}),
          },
        },
        paragraph: { spacing },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
    },
    characterStyles: [
      {
        id: 'framed',
        name: t('word:styles.framed'),
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { border: { style: 'single', size: 6, space: 0, color: black } } as never,
      },
    ],
    paragraphStyles: (Object.entries(looks) as [Exclude<ParagraphStyle, 'body'>, StyleLook][]).map(([id, look]) => ({
      id,
      name: t(`word:styles.${id}`),
      basedOn: 'Normal',
      next: id === 'label' || id === 'danger' ? 'Normal' : id,
      quickFormat: id !== 'gap',
      run: {
        ...(look.size === undefined ? {} : { size: halfPoints(size * look.size) }),
        ...(look.strong ? { bold: true } : {}),
        ...(look.fonts ? { font: fonts[look.fonts] } : {}),
        ...(look.black ? { color: 'FFFFFF', font: fonts.heading } : {}),
      },
      paragraph: {
        ...(look.align ? { alignment: look.align } : {}),
        ...(look.indent ? { indent: { left: twips(look.indent) } } : {}),
        spacing: {
          ...spacing,
          ...(look.size !== undefined && look.size < 1 ? { line: pointTwips(size * look.size * lines) } : {}),
          ...(look.before === undefined ? {} : { before: pointTwips(look.before) }),
          ...(look.after === undefined ? {} : { after: pointTwips(look.after) }),
          ...(look.lines ? { line: 240, lineRule: look.lines } : {}),
          ...(id === 'gap' ? { line: pointTwips(stage === 'main' ? 2 : 5), lineRule: 'exact' as const } : {}),
        },
        border: {
          ...(look.bar ? { left: line(look.bar.style, look.bar.size, barSpace) } : {}),
          ...(look.below ? { bottom: line(look.below, 6), between: line(look.below, 6) } : {}),
          ...(look.above ? { top: line(look.above, 6, 4) } : {}),
        },
        ...(look.black ? { shading: { type: 'clear', color: 'auto', fill: black } } : {}),
      },
    })) as IStylesOptions['paragraphStyles'] & object,
  };
}

const none = { style: 'none', size: 0 };
const thin = { style: 'single', size: 8 };
const thick = { style: 'single', size: 10 };

/** The lines of each look of a table: left and right, above, below, and inside across and down. Sizes in eighths of a point. */
const tables: Record<TableLook, { x: Edge; top: Edge; bottom: Edge; across: Edge; down: Edge }> = {
  grid: { x: thin, top: thin, bottom: thin, across: thin, down: thin },
  frame: { x: thin, top: thin, bottom: thin, across: none, down: none },
  strong: { x: thick, top: thick, bottom: thick, across: none, down: none },
  dotted: {
    x: { style: 'dotted', size: 8 },
    top: { style: 'dotted', size: 8 },
    bottom: { style: 'dotted', size: 8 },
    across: none,
    down: none,
  },
  board: { x: thin, top: thin, bottom: { style: 'single', size: 24 }, across: none, down: none },
  ruled: { x: none, top: thin, bottom: thin, across: none, down: none },
  double: {
    x: { style: 'double', size: 8 },
    top: { style: 'double', size: 8 },
    bottom: { style: 'double', size: 8 },
    across: none,
    down: none,
  },
  cards: {
    x: { style: 'dashed', size: 8 },
    top: { style: 'dashed', size: 8 },
    bottom: { style: 'dashed', size: 8 },
    across: { style: 'dashed', size: 8 },
    down: { style: 'dashed', size: 8 },
  },
  bare: { x: none, top: none, bottom: none, across: none, down: none },
  agenda: { x: none, top: thin, bottom: thin, across: { style: 'single', size: 4 }, down: none },
  divided: { x: none, top: { style: 'dashed', size: 8 }, bottom: none, across: none, down: none },
};

interface Edge {
  style: string;
  size: number;
}

const tableLooks = Object.keys(tables) as TableLook[];

/** The styles of tables as XML: `docx` has no class for them, and styles that it imports take the place of Word's own. */
export function tableStyles(locale: Locale): string {
  const t = translator(locale);
  return tableLooks.map((look) => tableStyle(look, t(`word:styles.${look}`))).join('');
}

function tableStyle(look: TableLook, name: string): string {
  const { x, top, bottom, across, down } = tables[look];
  const edge = (place: string, { style, size }: Edge) => `<w:${place} w:val="${style}" w:sz="${size}" w:space="0" w:color="${black}"/>`;
  const borders = [
    edge('top', top),
    edge('left', x),
    edge('bottom', bottom),
    edge('right', x),
    edge('insideH', across),
    edge('insideV', down),
  ];
  const head = look === 'grid' ? '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>' : '';
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${look}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>${borders.join('')}</w:tblBorders></w:tblPr>${head}</w:style>`;
}
