import type { PDFDocument, PDFObject } from 'mupdf';
import { breaks, type FileProblem } from '../problem.ts';
import type { PaintedPage } from '../read/painted.ts';
import { asName, asText, children, languageTag, pagesOf } from './objects.ts';

interface Element {
  /** Its standard type. */
  type: string;
  object: PDFObject;
  elements: Element[];
  /** Whether it directly contains words or drawings. */
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

/** Which types an element may directly contain (ISO 32000-1, 14.8.4). */
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

/** Elements that must not contain words directly, only inside an element that says what they are. */
const holdNoWords = ['Document', 'Part', 'Art', 'Sect', 'L', 'LI', 'Table', 'THead', 'TBody', 'TFoot', 'TR', 'TOC'];

/** Says something of PDF/UA-1 that fails, once, with its page from 1. */
type Say = (checkpoint: string, zh: string, en: string, page?: number) => void;

/** What is wrong in the structure tree of a PDF. */
export function structureProblems(pdf: PDFDocument, painted: readonly PaintedPage[]): FileProblem[] {
  const found: FileProblem[] = [];
  const said = new Set<string>();
  const say: Say = (checkpoint, zh, en, page) => {
    if (said.has(`${page} ${en}`)) return;
    said.add(`${page} ${en}`);
    found.push(breaks(checkpoint, { zh, en }, page));
  };
  const root = pdf.getTrailer().get('Root', 'StructTreeRoot');
  if (!root.isDictionary()) return [breaks('06-001', { zh: '没有结构', en: 'It has no structure' })];
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
    if (!anything.includes(name) && !(name in mayHold))
      say('02-001', `${type} 不是标准里的类型`, `The type ${type} is none of the standard's`);
    return name;
  };

  const read = (object: PDFObject, parent: PDFObject, page: PDFObject): Element => {
    const type = standard(asName(object.get('S')));
    const own = object.get('Pg').isNull() ? page : object.get('Pg');
    const element: Element = { type, object, elements: [], hasContent: false, hasAnnotation: false, words: '' };
    if (object.get('P').asIndirect() !== parent.asIndirect())
      say('09-001', `有一个 ${type} 写的上级不是它所在的那个`, `A ${type} names a parent that does not contain it`);
    const lang = asText(object.get('Lang'));
    if (lang !== '' && !languageTag.test(lang))
      say('11-001', `有一个 ${type} 的语言写成了 "${lang}"`, `A ${type} is in the language "${lang}"`);
    for (const kid of children(object.get('K'))) {
      if (kid.isNumber() || asName(kid.get('Type')) === 'MCR') {
        const id = kid.isNumber() ? kid.asNumber() : kid.get('MCID').asNumber();
        const on = kid.isNumber() || kid.get('Pg').isNull() ? own : kid.get('Pg');
        const index = pageNumber.get(on.asIndirect());
        if (index === undefined) {
          say('09-002', `有一个 ${type} 的内容不在任何一页上`, `A ${type} holds content of no page`);
          continue;
        }
        if (used[index]!.has(id)) say('09-003', `内容 ${id} 在结构里有两次`, `content ${id} is in the structure twice`, index + 1);
        used[index]!.add(id);
        if (!painted[index]!.words.has(id))
          say('09-004', `有一个 ${type} 里的内容 ${id} 没有画出来`, `a ${type} holds content ${id}, which is not painted`, index + 1);
        if (owners.get(`${pages[index]!.get('StructParents').asNumber()} ${id}`) !== object.asIndirect())
          say('09-005', `从内容 ${id} 找不到它的 ${type}`, `the parent tree does not lead from content ${id} to its ${type}`, index + 1);
        element.hasContent = true;
        element.words += painted[index]!.words.get(id) ?? '';
      } else if (asName(kid.get('Type')) === 'OBJR') {
        const number = kid.get('Obj', 'StructParent');
        if (owners.get(`${number.isNumber() ? number.asNumber() : '-'}`) !== object.asIndirect())
          say('28-011', `从注释找不到它的 ${type}`, `The parent tree does not lead from an annotation to its ${type}`);
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
    for (const id of page.words.keys())
      if (!used[index]!.has(id)) say('01-006', `内容 ${id} 不在结构里`, `content ${id} is in no structure`, index + 1);

  let last = 0;
  const check = (element: Element, around: readonly string[]) => {
    const { type, elements, object } = element;
    for (const inner of elements)
      if (!mayHold[type]?.includes(inner.type))
        say('09-006', `${type} 里有一个 ${inner.type}（"${brief(inner)}"）`, `A ${inner.type} ("${brief(inner)}") is in a ${type}`);
    if (element.hasContent && holdNoWords.includes(type))
      say('09-006', `字直接放在 ${type} 里："${brief(element)}"`, `Words are directly in a ${type}: "${brief(element)}"`);
    if (/^H\d$/.test(type)) {
      const level = Number(type[1]);
      if (level > last + 1)
        say('14-003', `H${last} 后面直接是 ${type}（"${brief(element)}"）`, `After H${last} follows ${type} ("${brief(element)}")`);
      last = level;
      if (element.words.trim() === '') say('14-001', `有一个 ${type} 是空的`, `A ${type} is empty`);
      if (around.some((outer) => !grouping.includes(outer) && !['TD', 'LBody'].includes(outer)))
        say('14-007', `有一个 ${type} 在 ${around.join(' > ')} 里`, `A ${type} is in ${around.join(' > ')}`);
    }
    if (type === 'H') say('14-006', '小标题没有级别', 'Headings have no level');
    if (type === 'Figure' && asText(object.get('Alt')).trim() === '' && asText(object.get('ActualText')).trim() === '')
      say('13-004', '有一张图没有替代文字', 'A figure has no alternative text');
    if (type === 'Formula' && asText(object.get('Alt')).trim() === '')
      say('17-002', '有一个公式没有替代文字', 'A formula has no alternative text');
    if (type === 'Table') checkTable(element, say);
    if (type === 'LI' && !elements.some((inner) => inner.type === 'LBody'))
      say('16-003', '列表里有一项没有内容', 'An entry of a list has no body');
    if (type === 'L' && elements.length === 0) say('16-001', '有一个列表是空的', 'A list is empty');
    if (type === 'Link' && !element.hasAnnotation) say('28-010', '有一个链接哪儿也不去', 'A link leads nowhere');
    if (type === 'Link' && element.words.trim() === '') say('28-010', '有一个链接没有字', 'A link has no words');
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

function checkTable(table: Element, say: Say): void {
  const rows = table.elements.flatMap((part) => (part.type === 'TR' ? [part] : part.elements.filter(({ type }) => type === 'TR')));
  const cells = rows.flatMap((row) => row.elements);
  const begins = brief(table);
  if (!cells.some(({ type }) => type === 'TH')) say('15-003', `表格"${begins}"没有表头`, `No cell of the table "${begins}" is a header`);
  const unscoped = cells.filter((cell) => cell.type === 'TH' && attribute(cell, 'Scope') === '');
  const names = unscoped.map(brief).join('", "');
  if (unscoped.length > 0)
    say(
      '15-003',
      `表格"${begins}"的表头没有写管哪些格："${names}"`,
      `Headers of the table "${begins}" do not say what they head: "${names}"`,
    );
  // Each row fills as many columns as the first; a cell of several rows fills those below it too.
  const filled = rows.map(() => 0);
  for (const [index, row] of rows.entries())
    for (const cell of row.elements)
      for (let below = 0; below < span(cell, 'RowSpan') && index + below < rows.length; below++)
        filled[index + below]! += span(cell, 'ColSpan');
  const counts = [...new Set(filled)].join(', ');
  if (new Set(filled).size > 1)
    say('15-001', `表格"${begins}"各行的格数不一样：${counts}`, `The rows of the table "${begins}" have ${counts} cells`);
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
