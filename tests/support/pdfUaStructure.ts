import type { PDFDocument, PDFObject } from 'mupdf';
import { asName, asText, children, languageTag, type PaintedPage, pagesOf } from './pdfUa.ts';

interface Element {
  /** Its standard type. */
  type: string;
  object: PDFObject;
  elements: Element[];
  /** Whether words or drawings stand directly in it. */
  hasContent: boolean;
  hasAnnotation: boolean;
  words: string;
}

const grouping = ['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Index', 'NonStruct', 'Private'];
const headings = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
const inline = [
  'Span',
  'Quote',
  'Note',
  'Reference',
  'BibEntry',
  'Code',
  'Link',
  'Annot',
  'Ruby',
  'Warichu',
  'Figure',
  'Formula',
  'Form',
  'Lbl',
];
const block = ['P', ...headings, 'L', 'Table', 'TOC', 'Caption', 'Figure', 'Formula', 'Form', 'Note'];
const anything = [...grouping, ...block, ...inline];

/** What may stand directly in what (ISO 32000-1, 14.8.4). */
const mayHold: Record<string, readonly string[]> = {
  Document: [...grouping, ...block],
  Part: [...grouping, ...block],
  Art: [...grouping, ...block],
  Sect: [...grouping, ...block],
  Div: [...grouping, ...block, ...inline],
  BlockQuote: [...grouping, ...block],
  NonStruct: anything,
  P: inline,
  Span: inline,
  Quote: inline,
  Lbl: inline,
  Link: inline,
  Reference: inline,
  Code: inline,
  Note: anything,
  Caption: anything,
  Figure: anything,
  Formula: anything,
  LI: ['Lbl', 'LBody'],
  LBody: anything,
  L: ['LI', 'Caption', 'L'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TH: anything,
  TD: anything,
  TOC: ['TOC', 'TOCI', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC', 'Link', 'Span'],
  ...Object.fromEntries(headings.map((heading) => [heading, inline])),
};

/** In these, words stand only inside something that says what they are. */
const holdNoWords = ['Document', 'Part', 'Art', 'Sect', 'L', 'LI', 'Table', 'THead', 'TBody', 'TFoot', 'TR', 'TOC'];

export function structureFaults(pdf: PDFDocument, painted: readonly PaintedPage[]): string[] {
  const found: string[] = [];
  const say = (fault: string) => void (found.includes(fault) || found.push(fault));
  const root = pdf.getTrailer().get('Root', 'StructTreeRoot');
  if (!root.isDictionary()) return ['06-001 It has no structure'];
  const roles = root.get('RoleMap');
  const pages = pagesOf(pdf);
  const pageNumber = new Map(pages.map((page, index) => [page.asIndirect(), index]));
  const owners = parentTree(root.get('ParentTree'));
  const used = pages.map(() => new Set<number>());

  const standard = (type: string): string => {
    const seen = new Set<string>();
    let name = type;
    while (!(name in mayHold) && roles.isDictionary() && !roles.get(name).isNull() && !seen.has(name)) {
      seen.add(name);
      name = asName(roles.get(name));
    }
    if (!anything.includes(name) && !(name in mayHold)) say(`02-001 The type ${type} is none of the standard's`);
    return name;
  };

  const read = (object: PDFObject, parent: PDFObject, page: PDFObject): Element => {
    const type = standard(asName(object.get('S')));
    const own = object.get('Pg').isNull() ? page : object.get('Pg');
    const element: Element = { type, object, elements: [], hasContent: false, hasAnnotation: false, words: '' };
    if (object.get('P').asIndirect() !== parent.asIndirect()) say(`09-001 A ${type} names another parent than the one it stands in`);
    const lang = asText(object.get('Lang'));
    if (lang !== '' && !languageTag.test(lang)) say(`11-001 A ${type} is in the language "${lang}"`);
    for (const kid of children(object.get('K'))) {
      if (kid.isNumber() || asName(kid.get('Type')) === 'MCR') {
        const id = kid.isNumber() ? kid.asNumber() : kid.get('MCID').asNumber();
        const on = kid.isNumber() || kid.get('Pg').isNull() ? own : kid.get('Pg');
        const index = pageNumber.get(on.asIndirect());
        if (index === undefined) {
          say(`09-002 A ${type} holds content of no page`);
          continue;
        }
        if (used[index]!.has(id)) say(`09-003 p. ${index + 1}: content ${id} stands in the structure twice`);
        used[index]!.add(id);
        if (!painted[index]!.words.has(id)) say(`09-004 p. ${index + 1}: a ${type} holds content ${id}, which is not painted`);
        if (owners.get(`${pages[index]!.get('StructParents').asNumber()} ${id}`) !== object.asIndirect())
          say(`09-005 p. ${index + 1}: the parent tree does not lead from content ${id} to its ${type}`);
        element.hasContent = true;
        element.words += painted[index]!.words.get(id) ?? '';
      } else if (asName(kid.get('Type')) === 'OBJR') {
        const number = kid.get('Obj', 'StructParent');
        if (owners.get(`${number.isNumber() ? number.asNumber() : '-'}`) !== object.asIndirect())
          say(`28-011 The parent tree does not lead from an annotation to its ${type}`);
        element.hasAnnotation = true;
      } else {
        const inner = read(kid, object, own);
        element.elements.push(inner);
        element.words += inner.words;
      }
    }
    return element;
  };

  const top = children(root.get('K')).map((kid) => read(kid, root, pages[0]!));
  for (const [index, page] of painted.entries())
    for (const id of page.words.keys()) if (!used[index]!.has(id)) say(`01-006 p. ${index + 1}: content ${id} is in no structure`);

  let last = 0;
  const check = (element: Element, around: readonly string[]) => {
    const { type, elements, object } = element;
    for (const inner of elements)
      if (!mayHold[type]?.includes(inner.type)) say(`09-006 A ${inner.type} ("${brief(inner)}") stands in a ${type}`);
    if (element.hasContent && holdNoWords.includes(type)) say(`09-006 Words stand in a ${type} directly: "${brief(element)}"`);
    if (/^H\d$/.test(type)) {
      const level = Number(type[1]);
      if (level > last + 1) say(`14-003 After H${last} follows ${type} ("${brief(element)}")`);
      last = level;
      if (element.words.trim() === '') say(`14-001 A ${type} is empty`);
      if (around.some((outer) => !grouping.includes(outer) && !['TD', 'LBody'].includes(outer)))
        say(`14-007 A ${type} stands in ${around.join(' > ')}`);
    }
    if (type === 'H') say('14-006 Headings have no level');
    if (type === 'Figure' && asText(object.get('Alt')).trim() === '' && asText(object.get('ActualText')).trim() === '')
      say('13-004 A figure has no alternative text');
    if (type === 'Formula' && asText(object.get('Alt')).trim() === '') say('17-002 A formula has no alternative text');
    if (type === 'Table') for (const fault of tableFaults(element)) say(fault);
    if (type === 'LI' && !elements.some((inner) => inner.type === 'LBody')) say('16-003 An entry of a list has no body');
    if (type === 'L' && elements.length === 0) say('16-001 A list is empty');
    if (type === 'Link' && !element.hasAnnotation) say('28-010 A link leads nowhere');
    if (type === 'Link' && element.words.trim() === '') say('28-010 A link has no words');
    for (const inner of elements) check(inner, [...around, type]);
  };
  for (const element of top) check(element, []);
  return found;
}

function brief({ words }: Element): string {
  return words.trim().slice(0, 20);
}

/** From the number of a page and of a piece of its content, or the number of an annotation, to the object of its element. */
function parentTree(node: PDFObject): Map<string, number> {
  const owners = new Map<string, number>();
  const walk = (tree: PDFObject) => {
    const numbers = children(tree.get('Nums'));
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [key, value] = [numbers[index]!.asNumber(), numbers[index + 1]!];
      if (value.isArray()) children(value).forEach((owner, id) => void owners.set(`${key} ${id}`, owner.asIndirect()));
      else owners.set(`${key}`, value.asIndirect());
    }
    for (const kid of children(tree.get('Kids'))) walk(kid);
  };
  if (node.isDictionary()) walk(node);
  return owners;
}

function tableFaults(table: Element): string[] {
  const rows = table.elements.flatMap((part) => (part.type === 'TR' ? [part] : part.elements.filter(({ type }) => type === 'TR')));
  const cells = rows.flatMap((row) => row.elements);
  const found: string[] = [];
  const begins = `the table "${brief(table)}"`;
  if (!cells.some(({ type }) => type === 'TH')) found.push(`15-003 No cell of ${begins} is a header`);
  const unscoped = cells.filter((cell) => cell.type === 'TH' && attribute(cell, 'Scope') === '');
  if (unscoped.length > 0) found.push(`15-003 Headers of ${begins} do not say what they head: "${unscoped.map(brief).join('", "')}"`);
  // Each row fills as many columns as the first; a cell of several rows fills those below it too.
  const filled = rows.map(() => 0);
  for (const [index, row] of rows.entries())
    for (const cell of row.elements)
      for (let below = 0; below < span(cell, 'RowSpan') && index + below < rows.length; below++)
        filled[index + below]! += span(cell, 'ColSpan');
  if (new Set(filled).size > 1) found.push(`15-001 The rows of ${begins} have ${[...new Set(filled)].join(', ')} cells`);
  return found;
}

function attributesOf(element: Element): PDFObject[] {
  return children(element.object.get('A')).filter((attributes) => attributes.isDictionary());
}

function attribute(element: Element, key: string): string {
  return (
    attributesOf(element)
      .map((attributes) => asName(attributes.get(key)))
      .find((value) => value !== '') ?? ''
  );
}

function span(element: Element, key: string): number {
  const value = attributesOf(element)
    .map((attributes) => attributes.get(key))
    .find((entry) => entry.isNumber());
  return value ? value.asNumber() : 1;
}
