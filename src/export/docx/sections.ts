import type { DocumentHead } from '../../blocks/documentHead.ts';
import { type DocxNode, labelLine, type Piece, paragraph, type RowPiece } from '../../blocks/docxFace.ts';
import { first } from '../../blocks/protocol/docx.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import type { PaperUse } from '../../print/typesetter.ts';
import { Content } from './content.ts';
import type { DocxFaces } from './faces.ts';
import { margins, paperSides } from './paperSides.ts';
import { foldedType, linesOfPlan, planSize, protocolSize, sheetType, spokenLines } from './sizes.ts';

/** A run of pages with one layout. Widths in millimetres, `size` of the text in points. */
export interface DocxSection {
  pieces: Piece[];
  lying: boolean;
  columns: 1 | 2;
  /** Begins on the page on which the last one ended. */
  continues: boolean;
  size: number;
  /** The distance of lines as a share of the size of type. */
  lines: number;
}

/** A part of a book as `bookOf` makes it: plain data. */
export type PartData = Record<string, unknown>;

/** What the parts of one document are made for. */
export interface SectionSetting {
  locale: Locale;
  faces: DocxFaces;
  /** The paper that the parts take in print, by their keys. */
  paper: ReadonlyMap<string, PaperUse>;
}

const columnGutter = 7;

/** The width of the text on a page, in millimetres. */
export function textWidthOf(lying: boolean, columns: 1 | 2 = 1): number {
  const width = (lying ? paperSides.long : paperSides.short) - 2 * margins.x;
  return columns === 1 ? width : (width - columnGutter) / 2;
}

/** Makes the sections of a document from its parts: a plan or guide and its page of protocols, or a handout. */
export function sectionsOf(parts: readonly PartData[], setting: SectionSetting): DocxSection[] {
  return parts.flatMap((part): DocxSection[] => {
    switch (part['type']) {
      case 'main':
        return [mainSection(part, setting)];
      case 'protocols':
        return protocolSections(part, setting);
      case 'handout':
        return [handoutSection(part, setting)];
      default:
        throw new Error(`A DOCX has no part of the type ${String(part['type'])}.`);
    }
  });
}

function mainSection(part: PartData, { locale, faces, paper }: SectionSetting): DocxSection {
  const width = textWidthOf(false);
  const content = new Content({ faces, stage: 'main', size: planSize, rubies: {} });
  const head = part['head'] as DocumentHead;
  const pieces = [
    ...headPieces(head, part['separator'] as string, width),
    ...content.pieces(part['nodes'] as DocxNode[], width),
    ...head.notes.map(({ label, text }) =>
      paragraph([{ text: label, strong: true }, { text: locale.startsWith('zh') ? '\u3000' : '  ' }, { text }], { style: 'small' }),
    ),
  ];
  return { pieces, lying: false, columns: 1, continues: false, size: planSize, lines: linesOfPlan(paper.get(part['key'] as string)) };
}

const labelWidth = 25;

/** What comes above the text: the title, then a table of aim, outcomes and what to prepare, as schools write it, then the agenda. */
function headPieces(head: DocumentHead, separator: string, width: number): Piece[] {
  const row = (label: string, pieces: Piece[]): RowPiece => ({
    cells: [{ pieces: [paragraph([{ text: label, strong: true }])] }, { pieces }],
  });
  const items = ({ items: all, inline }: DocumentHead['lists'][number]): Piece[] => {
    if (inline) return [paragraph([{ text: all.join(separator) }])];
    if (all.length === 1) return [paragraph([{ text: all[0]! }])];
    return all.map((text) => paragraph([{ text }], { list: { mark: 'bullet', depth: 0 }, indent: 4, hang: 4 }));
  };
  return [
    paragraph([{ text: head.kicker }], { style: 'kicker', keep: true }),
    paragraph([{ text: head.title }], { heading: 1, keep: true }),
    paragraph([{ text: [...head.facts, head.reviewed].join(' · ') }], { style: 'facts' }),
    {
      kind: 'table',
      look: 'agenda',
      widths: [labelWidth, width - labelWidth],
      padding: { x: 1, y: 0.4 },
      rows: [
        row(head.aim.label, [paragraph([{ text: head.aim.text, strong: true }])]),
        ...head.lists.map((list) => row(list.label, items(list))),
      ],
    },
    ...agendaPieces(head.agenda, width),
  ];
}

const [timeWidth, minutesWidth] = [16, 26];

function agendaPieces(agenda: DocumentHead['agenda'], width: number): Piece[] {
  if (!agenda) return [];
  const sessions = agenda.sessions.flatMap(({ title, rows, total }): Piece[] => [
    paragraph([{ text: title }], { keep: true }),
    {
      kind: 'table',
      look: 'agenda',
      widths: [timeWidth, width - timeWidth - minutesWidth, minutesWidth],
      padding: { x: 1.5, y: 0.7 },
      rows: rows.map((row) => ({
        cells: [
          { pieces: [paragraph([{ text: row.at }])] },
          { pieces: [paragraph([{ text: row.title }])] },
          { pieces: [paragraph([{ text: row.minutes }], { align: 'right' })] },
        ],
      })),
    },
    paragraph([{ text: total }], { align: 'right' }),
  ]);
  return [labelLine([{ text: agenda.label }]), ...sessions];
}

interface ProtocolSectionData {
  isDanger: boolean;
  title: string;
  say: { label: string; text: string };
  action: { label: string; text: string };
  nodes: DocxNode[];
}

/** The page of protocols: its title over the whole width, then two columns. */
function protocolSections(part: PartData, { locale, faces }: SectionSetting): DocxSection[] {
  const width = textWidthOf(false, 2);
  const size = protocolSize(locale);
  const content = new Content({ faces, stage: 'main', size, rubies: {} });
  const level = part['level'] as number;
  const sections = (part['sections'] as ProtocolSectionData[]).flatMap(({ isDanger, title, say, action, nodes }): Piece[] => [
    paragraph([{ text: title }], { heading: level + 1, keep: true, ...(isDanger ? { style: 'danger' as const } : {}) }),
    ...first(say.label, say.text, { aloud: true }),
    ...first(action.label, action.text),
    ...content.pieces(nodes, width),
  ]);
  const title = [
    paragraph([{ text: part['title'] as string }], { heading: level, keep: true }),
    paragraph([{ text: part['lead'] as string }], { keep: true }),
  ];
  const common = { lying: false, size, lines: 1.16 };
  return [
    { ...common, pieces: title, columns: 1, continues: false },
    { ...common, pieces: [...sections, ...content.pieces(part['help'] as DocxNode[], width)], columns: 2, continues: true },
  ];
}

function handoutSection(part: PartData, { locale, faces, paper }: SectionSetting): DocxSection {
  const rubies = part['rubies'] as Record<string, [string, string][]>;
  const lying = part['lying'] === true;
  const { perPage, whole } = part as { perPage?: number; whole?: boolean };
  const { size, lines } = whole ? foldedType : sheetType(paper.get(part['key'] as string), part['readers'] as string);
  const content = new Content({ faces, stage: 'handout', size, rubies });
  const t = translator(locale);
  const note = whole ? t('word:folded') : perPage !== undefined && perPage > 1 ? t('word:copies', { count: perPage }) : undefined;
  return {
    pieces: [
      paragraph(content.words(part['title'] as string), { heading: 1, keep: true }),
      ...content.pieces(part['nodes'] as DocxNode[], textWidthOf(lying)),
      ...(note === undefined ? [] : [paragraph([{ text: note }], { style: 'small' })]),
    ],
    lying,
    columns: 1,
    continues: false,
    size,
    lines: Object.keys(rubies).length > 0 ? spokenLines : lines,
  };
}
