import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A slide as a reader gets it: its title, its other words in reading order, and what is said to it. */
export interface ReadSlide {
  title: string;
  /** Paragraphs, cells and captions, without the foot. */
  words: string[];
  notes: string[];
  /** What each picture shows. */
  alts: string[];
  /** Sizes of type in points that are written on the slide itself. */
  sizes: number[];
}

/** An element of XML with what is in it. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** The slides of a PPTX in the order in which they are shown, read with an XML parser that knows nothing of presentations. */
export function readPptx(bytes: Uint8Array): ReadSlide[] {
  const files = unzipSync(bytes);
  const part = (path: string) => elementsOf(strFromU8(files[path]!));
  const relations = (path: string) => {
    const found = files[path.replace(/[^/]*$/, '_rels/$&.rels')];
    return found ? all(elementsOf(strFromU8(found)), 'Relationship').map(({ attributes }) => attributes) : [];
  };
  const presentation = 'ppt/presentation.xml';
  const places = new Map(relations(presentation).map((relation) => [relation['Id']!, `ppt/${relation['Target']}`]));
  return all(part(presentation), 'p:sldId').map(({ attributes }) => {
    const path = places.get(attributes['r:id']!)!;
    const notes = relations(path).find((relation) => relation['Type']!.endsWith('/notesSlide'));
    return { ...slideOf(part(path)), notes: notes ? notesOf(part(`ppt/${notes['Target']!.replace('../', '')}`)) : [] };
  });
}

function slideOf(root: Element): Omit<ReadSlide, 'notes'> {
  const [tree] = all(root, 'p:spTree');
  const slide: Omit<ReadSlide, 'notes'> = {
    title: '',
    words: [],
    alts: all(root, 'p:pic').map((picture) => all(picture, 'p:cNvPr')[0]!.attributes['descr'] ?? ''),
    sizes: all(root, 'a:rPr').flatMap(({ attributes }) => (attributes['sz'] ? [Number(attributes['sz']) / 100] : [])),
  };
  for (const shape of tree!.children) {
    const type = all(shape, 'p:ph')[0]?.attributes['type'];
    if (type === 'ftr' || type === 'sldNum') continue;
    const paragraphs = shape.name === 'p:graphicFrame' ? cellsOf(shape) : paragraphsOf(shape);
    if (type === 'title' || type === 'ctrTitle') slide.title = paragraphs.join(' ');
    else slide.words.push(...paragraphs);
  }
  return slide;
}

function notesOf(root: Element): string[] {
  return all(root, 'p:sp')
    .filter((shape) => all(shape, 'p:ph')[0]?.attributes['type'] === 'body')
    .flatMap(paragraphsOf);
}

/** The cells of a table with each head before what belongs to it: heads are in the first row, else in the first column. */
function cellsOf(table: Element): string[] {
  const rows = all(table, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => paragraphsOf(cell).join(' ')));
  const hasHeadRow = all(table, 'a:tblPr')[0]?.attributes['firstRow'] === '1';
  const cells = hasHeadRow ? rows[0]!.flatMap((_, column) => rows.map((row) => row[column] ?? '')) : rows.flat();
  return cells.filter((words) => words !== '');
}

function paragraphsOf(shape: Element): string[] {
  return all(shape, 'a:p')
    .map((paragraph) =>
      all(paragraph, 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .filter((words) => words.trim() !== '');
}

/** The elements with a name, at any depth. */
function all(root: Element, name: string): Element[] {
  return root.children.flatMap((child) => (child.name === name ? [child] : all(child, name)));
}

function elementsOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root;
}
