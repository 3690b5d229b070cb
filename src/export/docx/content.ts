import type { ContentLook, DocxKit, DocxNode, ListMark, Piece, RubyRun, Run, TextRun, WordsLook } from '../../blocks/docxFace.ts';
import { paragraph } from '../../blocks/docxFace.ts';
import type { DocxFaces } from './faces.ts';

/** What the pieces of a document are made for. */
export interface ContentSetting {
  faces: DocxFaces;
  stage: 'main' | 'handout';
  /** The size of the text in points. */
  size: number;
  /** The syllables of words that are in no text node, by the words. */
  rubies: Record<string, [base: string, syllable: string][]>;
}

/** How far an entry of a list is moved in for each level, in millimetres; numbers of a sheet need more room. */
const listIndent = { plain: 4.5, number: 6.5 };

/** Makes the pieces of nodes for a width in millimetres. Lists have ids that are unique in one document, so use one for each. */
export class Content {
  private readonly setting: ContentSetting;
  private lists = 0;

  constructor(setting: ContentSetting) {
    this.setting = setting;
  }

  pieces(nodes: readonly DocxNode[], width: number): Piece[] {
    return this.render(nodes, { width, inside: undefined, depth: 0 });
  }

  /** Words that are in no node, such as a title, with their syllables. */
  words(text: string, look: WordsLook = {}): Run[] {
    const spoken = this.setting.rubies[text];
    return spoken ? spokenRuns(spoken, look) : [{ text, ...look }];
  }

  private inlines(nodes: readonly DocxNode[], look: WordsLook, inside: string | undefined, width: number): Run[] {
    return nodes.flatMap((node): Run[] => {
      const children = node.children ?? [];
      switch (node.type) {
        case 'text':
          return node.rubies ? spokenRuns(node.rubies, look) : this.words(node.value ?? '', look);
        case 'strong':
          return this.inlines(children, { ...look, strong: true }, inside, width);
        case 'emphasis':
          // Chinese has no italics: emphasis is underlined, as in print.
          return this.inlines(children, { ...look, underlined: true }, inside, width);
        case 'delete':
          return this.inlines(children, { ...look, struck: true }, inside, width);
        case 'break':
          return [{ lineBreak: true }];
        case 'block': {
          const face = this.setting.faces.inline.get(node.name!);
          if (!face) throw new Error(`<${node.name}> is in a sentence and has no DOCX face for that.`);
          return face(node.view as never, node, this.kit({ ...look, width, inside, depth: 0 })).map((run) => withLook(run, look));
        }
        default:
          return this.inlines(children, look, inside, width);
      }
    });
  }

  private render(nodes: readonly DocxNode[], at: Place): Piece[] {
    return nodes.flatMap((node): Piece[] => this.one(node, at));
  }

  private one(node: DocxNode, at: Place): Piece[] {
    const children = node.children ?? [];
    const { indent, align } = at;
    const style = { ...(at.style ? { style: at.style } : {}), ...(align ? { align } : {}) };
    const moved = indent === undefined || indent === 0 ? {} : { indent };
    switch (node.type) {
      case 'paragraph':
        return [paragraph(this.inlines(children, lookOf(at), at.inside, at.width), { ...style, ...moved })];
      case 'heading':
        return [paragraph(this.inlines(children, {}, at.inside, at.width), { heading: node.level!, keep: true })];
      case 'list':
        return this.list(node, at);
      case 'table':
        return [this.table(node, at)];
      case 'thematicBreak':
        return [paragraph([], { style: 'cutLine' })];
      case 'blockquote':
        return this.render(children, { ...at, indent: (indent ?? 0) + 4, width: at.width - 4 });
      case 'block': {
        if (this.setting.faces.inline.has(node.name!))
          return [paragraph(this.inlines([node], lookOf(at), at.inside, at.width), { ...style, ...moved })];
        const face = this.setting.faces.faces.get(node.name!);
        if (!face) throw new Error(`<${node.name}> has no DOCX face.`);
        const pieces = face(node.view as never, node, this.kit(at));
        return indent ? pieces.map((piece) => (piece.kind === 'pageBreak' ? piece : { ...piece, indent: piece.indent ?? indent })) : pieces;
      }
      default:
        return [paragraph(this.inlines([node], lookOf(at), at.inside, at.width), { ...style, ...moved })];
    }
  }

  private kit(at: Place): DocxKit {
    const { stage, size } = this.setting;
    const inner = (look: ContentLook, inside: string | undefined): Place => {
      const { width, ...others } = look;
      const moved = (at.indent ?? 0) + (look.indent ?? 0);
      const all = { ...lookOf(at), ...(at.style ? { style: at.style } : {}), ...(at.align ? { align: at.align } : {}), ...others };
      // Inside a frame everything begins at its edge.
      return {
        ...all,
        inside,
        depth: 0,
        indent: width === undefined ? moved : (look.indent ?? 0),
        width: width ?? at.width - (look.indent ?? 0),
      };
    };
    return {
      stage,
      size,
      width: at.width,
      inside: at.inside,
      lineHeight: stage === 'main' ? 8 : Math.max(7, size * (Object.keys(this.setting.rubies).length > 0 ? 0.9 : 0.76)),
      words: (text, look = {}) => this.words(text, { ...lookOf(at), ...look }),
      inlines: (nodes, look = {}) => this.inlines(nodes, { ...lookOf(at), ...look }, at.inside, at.width),
      render: (nodes, look = {}) => this.render(nodes, inner(look, at.inside)),
      body: (node, look = {}) => this.render(node.children ?? [], inner(look, node.name)),
    };
  }

  private list(node: DocxNode, at: Place): Piece[] {
    const ordered = node.ordered === true;
    const id = ordered ? this.lists++ : 0;
    const mark: ListMark = ordered
      ? { mark: 'number', depth: at.depth, id, start: node.start ?? 1 }
      : { mark: at.mark ?? 'bullet', depth: at.depth };
    const hang = ordered ? listIndent.number : listIndent.plain + (at.mark === 'tick' ? 1.5 : 0);
    const indent = (at.indent ?? 0) + hang;
    return (node.children ?? []).flatMap((item) => {
      const pieces = this.render(item.children ?? [], { ...at, indent, width: at.width - hang, depth: at.depth + 1 });
      const [first, ...rest] = pieces;
      if (first?.kind !== 'paragraph' || first.list !== undefined)
        return [paragraph([], { list: mark, indent, hang, ...(at.style ? { style: at.style } : {}) }), ...pieces];
      return [{ ...first, list: mark, indent, hang }, ...rest];
    });
  }

  private table(node: DocxNode, at: Place): Piece {
    const rows = node.children ?? [];
    const cells = rows.map((row) => row.children ?? []);
    const count = cells[0]?.length ?? 1;
    const sides = node.align ?? [];
    return {
      kind: 'table',
      look: 'grid',
      widths: widthsFor(
        cells.map((row) => row.map(weightOf)),
        at.width,
      ),
      padding: { x: 1.8, y: this.setting.stage === 'main' ? 0.8 : this.setting.size * 0.12 },
      ...(at.indent ? { indent: at.indent } : {}),
      rows: cells.map((row, index) => ({
        ...(index === 0 ? { head: true } : {}),
        cells: Array.from({ length: count }, (_, column) => {
          const side = sides[column];
          return {
            pieces: [
              paragraph(
                this.inlines(row[column]?.children ?? [], index === 0 ? { strong: true } : {}, at.inside, at.width / count),
                side ? { align: side } : {},
              ),
            ],
          };
        }),
      })),
    };
  }
}

/** Where content is, and how it is shown there. */
interface Place extends ContentLook {
  width: number;
  inside: string | undefined;
  /** How many lists it is in. */
  depth: number;
}

function lookOf({ strong, aloud, size, underlined, struck }: WordsLook): WordsLook {
  return {
    ...(strong ? { strong } : {}),
    ...(aloud ? { aloud } : {}),
    ...(size === undefined ? {} : { size }),
    ...(underlined ? { underlined } : {}),
    ...(struck ? { struck } : {}),
  };
}

function withLook(run: Run, look: WordsLook): Run {
  return 'text' in run || 'base' in run ? ({ ...look, ...run } as TextRun | RubyRun) : run;
}

function spokenRuns(spoken: readonly [base: string, syllable: string][], look: WordsLook): Run[] {
  return spoken.map(([base, syllable]): Run => {
    if (syllable === '') return { text: base, ...look };
    return { base, syllable, ...(look.strong ? { strong: true } : {}), ...(look.size === undefined ? {} : { size: look.size }) };
  });
}

/** How many characters of Chinese the words of a cell are wide. */
function weightOf(cell: DocxNode): number {
  let sum = 0;
  const visit = ({ value, children = [] }: DocxNode) => {
    for (const character of value ?? '') sum += /[\u2010-\uffff]/.test(character) ? 1 : 0.5;
    children.forEach(visit);
  };
  visit(cell);
  return sum;
}

/** Shares out a width by what is in the columns: long ones have more, but not all, so that each line of a table is about as high. */
function widthsFor(weights: readonly (readonly number[])[], width: number): number[] {
  const columns = (weights[0] ?? []).map((_, column) => Math.max(...weights.map((row) => row[column] ?? 0)));
  const shares = columns.map((longest) => Math.max(4, Math.min(longest, 40)) ** 0.8);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (share / sum) * width);
}
