import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument, type PDFObject } from 'mupdf';
import { getDocument, OPS } from './pdfjs.ts';
import { structureFaults } from './pdfUaStructure.ts';

/**
 * The rules of PDF/UA-1 that a program can check, as the Matterhorn Protocol lists them. The objects are read by MuPDF, what is painted
 * by pdf.js. Says what is wrong, each with the number of its checkpoint.
 */
export async function uaFaults(data: string | Uint8Array): Promise<string[]> {
  const bytes = new Uint8Array(typeof data === 'string' ? readFileSync(data) : data);
  const pdf = PDFDocument.openDocument(bytes, 'application/pdf') as PDFDocument;
  try {
    const pages = await paintedOn(bytes);
    return [...documentFaults(pdf), ...fontFaults(pdf), ...pages.flatMap(({ faults }) => faults), ...structureFaults(pdf, pages)];
  } finally {
    pdf.destroy();
  }
}

/** What is painted on a page: the words of each piece of marked content, by its number. */
export interface PaintedPage {
  words: Map<number, string>;
  faults: string[];
}

function documentFaults(pdf: PDFDocument): string[] {
  const trailer = pdf.getTrailer();
  const catalog = trailer.get('Root');
  const xmp = text(catalog.get('Metadata'));
  const rules: [string, boolean][] = [
    ['06-002 The metadata do not say that it is PDF/UA-1', xmp.includes('<pdfuaid:part>1</pdfuaid:part>')],
    ['06-003 The metadata have no title', /<dc:title>.*<rdf:li[^>]*>[^<]+<\/rdf:li>/s.test(xmp)],
    ['07-001 The title is not shown in the window', catalog.get('ViewerPreferences', 'DisplayDocTitle').valueOf() === true],
    ['07-001 The document has no title', asText(trailer.get('Info', 'Title')) !== ''],
    ['11-006 The document has no language', languageTag.test(asText(catalog.get('Lang')))],
    ['06-001 It is not marked as tagged', catalog.get('MarkInfo', 'Marked').valueOf() === true],
    ['02-004 Its tags are said to be doubtful', catalog.get('MarkInfo', 'Suspects').valueOf() !== true],
    ['29-001 It has a script or an action', ['OpenAction', 'AA'].every((key) => catalog.get(key).isNull())],
    ['29-001 It has scripts', catalog.get('Names', 'JavaScript').isNull()],
    ['25-001 It has a form in XFA', catalog.get('AcroForm', 'XFA').isNull()],
    ['26-001 It is encrypted', trailer.get('Encrypt').isNull()],
    ['27-001 It has bookmarks without a title', titled(catalog.get('Outlines', 'First'))],
  ];
  return [...rules.filter(([, holds]) => !holds).map(([fault]) => fault), ...annotationFaults(pdf)];
}

export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Every bookmark says where it leads. */
function titled(first: PDFObject): boolean {
  for (let item = first; item.isDictionary(); item = item.get('Next'))
    if (asText(item.get('Title')).trim() === '' || !titled(item.get('First'))) return false;
  return true;
}

function annotationFaults(pdf: PDFDocument): string[] {
  return pagesOf(pdf).flatMap((page, index) => {
    const found: string[] = [];
    const annotations = children(page.get('Annots'));
    if (annotations.length > 0 && asName(page.get('Tabs')) !== 'S')
      found.push(`28-009 p. ${index + 1}: the tab key does not follow the structure`);
    for (const annotation of annotations) {
      const kind = asName(annotation.get('Subtype'));
      if (asText(annotation.get('Contents')).trim() === '') found.push(`28-012 p. ${index + 1}: a ${kind} says nothing of itself`);
      if (annotation.get('StructParent').isNull()) found.push(`28-011 p. ${index + 1}: a ${kind} is not in the structure`);
      if (asName(annotation.get('A', 'S')) === 'JavaScript') found.push(`29-001 p. ${index + 1}: a ${kind} runs a script`);
    }
    return found;
  });
}

function fontFaults(pdf: PDFDocument): string[] {
  const found: string[] = [];
  for (let number = 1; number < pdf.countObjects(); number++) {
    const object = pdf.newIndirect(number).resolve();
    if (!object.isDictionary()) continue;
    const type = asName(object.get('Type'));
    const name = asName(object.get(type === 'Font' ? 'BaseFont' : 'FontName'));
    const isSimple = ['Type1', 'TrueType', 'Type3'].includes(asName(object.get('Subtype')));
    if (type === 'Font' && (isSimple || asName(object.get('Subtype')) === 'Type0') && object.get('ToUnicode').isNull())
      found.push(`10-001 The font ${name} does not say which characters it shows`);
    if (type === 'FontDescriptor' && ['FontFile', 'FontFile2', 'FontFile3'].every((key) => object.get(key).isNull()))
      found.push(`31-009 The font ${name} is not embedded`);
  }
  return found;
}

const paints = new Set<number>(
  Object.entries(OPS)
    .filter(([name]) => /^(showText|showSpacedText|nextLineShowText|constructPath|shadingFill|paint\w*(Image|Mask)\w*)$/.test(name))
    .map(([, code]) => code as number),
);

/** Everything that is painted is either in the structure or an artifact. */
async function paintedOn(bytes: Uint8Array): Promise<PaintedPage[]> {
  const folder = path.resolve('node_modules/pdfjs-dist');
  const pdf = await getDocument({
    data: bytes.slice(),
    verbosity: 0,
    cMapUrl: `${folder}/cmaps/`,
    standardFontDataUrl: `${folder}/standard_fonts/`,
  }).promise;
  const pages: PaintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    const page: PaintedPage = { words: new Map(), faults: [] };
    const open: { tag: string; id: number | undefined }[] = [];
    const say = (fault: string) => void (page.faults.includes(fault) || page.faults.push(fault));
    for (const [index, code] of fnArray.entries()) {
      const args = argsArray[index] as unknown[];
      if (code === OPS.beginMarkedContent || code === OPS.beginMarkedContentProps) {
        const [named, id] = args as [string | { name: string }, number | undefined];
        const tag = typeof named === 'string' ? named : named.name;
        const isInArtifact = open.some((outer) => outer.tag === 'Artifact');
        if (tag === 'Artifact' && open.some((outer) => outer.id !== undefined))
          say(`01-003 p. ${number}: an artifact stands in tagged content`);
        if (typeof id === 'number' && isInArtifact) say(`01-004 p. ${number}: tagged content stands in an artifact`);
        open.push({ tag, id: typeof id === 'number' ? id : undefined });
        if (typeof id === 'number') page.words.set(id, page.words.get(id) ?? '');
      } else if (code === OPS.endMarkedContent) {
        open.pop();
      } else if (paints.has(code) && !(code === OPS.constructPath && args[0] === OPS.endPath)) {
        const inside = open.findLast((outer) => outer.id !== undefined || outer.tag === 'Artifact');
        if (!inside) say(`01-005 p. ${number}: something is painted that is neither in the structure nor an artifact`);
        else if (inside.id !== undefined && code === OPS.showText) page.words.set(inside.id, page.words.get(inside.id)! + shown(args[0]));
      }
    }
    pages.push(page);
  }
  await pdf.loadingTask.destroy();
  return pages;
}

function shown(glyphs: unknown): string {
  return (glyphs as ({ unicode?: string } | number | null)[])
    .map((glyph) => (typeof glyph === 'object' && glyph ? (glyph.unicode ?? '') : ''))
    .join('');
}

export function pagesOf(pdf: PDFDocument): PDFObject[] {
  return Array.from({ length: pdf.countPages() }, (_, index) => pdf.findPage(index));
}

/** The entries of an array; of anything else itself; nothing of null. */
export function children(object: PDFObject): PDFObject[] {
  if (object.isNull()) return [];
  if (!object.isArray()) return [object];
  return Array.from({ length: object.length }, (_, index) => object.get(index));
}

export function asName(object: PDFObject): string {
  return object.isName() ? object.asName() : '';
}

export function asText(object: PDFObject): string {
  return object.isString() ? object.asString() : '';
}

function text(stream: PDFObject): string {
  return stream.isNull() ? '' : stream.readStream().asString();
}
