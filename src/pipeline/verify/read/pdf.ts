import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument, OPS } from './pdfjs.ts';

/** What a PDF says of itself and shows, read by pdf.js: a tool that is not ours. */
export interface PdfFacts {
  title: string | undefined;
  language: string | null;
  tagged: boolean;
  xmp: string;
  pages: PdfPage[];
  /** Page labels; null when there are none. */
  labels: string[] | null;
  /** Titles of the bookmarks, nested as they are, indented by two spaces a level. */
  outline: string[];
}

export interface PdfPage {
  /** In points. */
  width: number;
  height: number;
  /** The words in the order of the structure tree, as a screen reader reads them: no artifacts, no labels of lists. */
  words: string;
  /** The same words in the order in which they are drawn, as the eye finds them. */
  drawn: string;
  /** The alternative texts of the pictures. */
  alts: string[];
  /** Every text with the left end of its base line, artifacts too. */
  runs: { text: string; x: number; y: number; width: number; height: number; artifact: boolean }[];
}

interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: StructNode[];
}

type TextItem = {
  type?: string;
  id?: string;
  tag?: string;
  str?: string;
  transform?: number[];
  width?: number;
  height?: number;
  hasEOL?: boolean;
};

export async function openPdf(data: string | Uint8Array): Promise<PDFDocumentProxy> {
  const bytes = typeof data === 'string' ? readFileSync(data) : data;
  // pdf.js takes the buffer away: it gets a copy.
  return getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    cMapUrl: `${path.resolve('node_modules/pdfjs-dist/cmaps')}/`,
    standardFontDataUrl: `${path.resolve('node_modules/pdfjs-dist/standard_fonts')}/`,
  }).promise;
}

export async function readPdf(data: string | Uint8Array): Promise<PdfFacts> {
  const pdf = await openPdf(data);
  try {
    return await factsOf(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

export async function factsOf(pdf: PDFDocumentProxy): Promise<PdfFacts> {
  const { info, metadata } = await pdf.getMetadata();
  const markInfo = await pdf.getMarkInfo();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));
  return {
    title: (info as { Title?: string }).Title,
    language: (info as { Language?: string | null }).Language ?? null,
    tagged: (markInfo as unknown as Map<string, boolean> | null)?.get('Marked') === true,
    xmp: metadata?.getRaw() ?? '',
    pages,
    labels: await pdf.getPageLabels(),
    outline: outlineOf((await pdf.getOutline()) ?? [], ''),
  };
}

interface OutlineItem {
  title: string;
  items: OutlineItem[];
}

function outlineOf(items: readonly OutlineItem[], indent: string): string[] {
  return items.flatMap((item) => [indent + item.title, ...outlineOf(item.items, `${indent}  `)]);
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const content = await page.getTextContent({ includeMarkedContent: true });
  const byId = new Map<string, string>();
  const labels = labelIds((await page.getStructTree()) as StructNode | null);
  let drawn = '';
  const runs: PdfPage['runs'] = [];
  const open: { id: string | undefined; artifact: boolean }[] = [];
  for (const item of content.items as TextItem[]) {
    if (item.type?.startsWith('beginMarkedContent')) {
      const around = open.at(-1);
      open.push({ id: item.id ?? around?.id, artifact: item.tag === 'Artifact' || (around?.artifact ?? false) });
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      const around = open.at(-1);
      const artifact = around?.artifact ?? false;
      const text = item.str ?? '';
      if (text.trim() !== '') {
        const [along, , , , x, y] = item.transform as number[];
        // Words that are upside down begin at their right end.
        const left = along! < 0 ? x! - item.width! : x!;
        runs.push({ text, x: left, y: y!, width: item.width!, height: item.height!, artifact });
      }
      if (!artifact && !labels.has(around?.id ?? '')) drawn += item.hasEOL ? `${text}\n` : text;
      if (!artifact && around?.id) byId.set(around.id, `${byId.get(around.id) ?? ''}${text}${item.hasEOL ? '\n' : ''}`);
    }
  }
  const tree = (await page.getStructTree()) as StructNode | null;
  return {
    width: right - left,
    height: top - bottom,
    words: tree ? wordsOfTree(tree, byId) : '',
    drawn,
    alts: tree ? altsOf(tree) : [],
    runs,
  };
}

function altsOf(node: StructNode): string[] {
  return [...(node.role === 'Figure' && node.alt ? [node.alt] : []), ...(node.children ?? []).flatMap(altsOf)];
}

/** The ids of content that is a bullet or a number of a list. */
function labelIds(node: StructNode | null, inLabel = false): Set<string> {
  if (!node) return new Set();
  const here = inLabel || node.role === 'Lbl';
  const own = here && node.type === 'content' && node.id ? [node.id] : [];
  return new Set([...own, ...(node.children ?? []).flatMap((child) => [...labelIds(child, here)])]);
}

function wordsOfTree(node: StructNode, byId: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return byId.get(node.id ?? '') ?? '';
  if (node.role === 'Lbl') return '';
  return (node.children ?? []).map((child) => wordsOfTree(child, byId)).join('\n');
}

export type PDFOperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** All operators of a page that set a colour or an opacity or paint pixels, with their values. */
export function coloursIn({ fnArray, argsArray }: PDFOperatorList): string[] {
  const setters = new Map<number, string>(
    Object.entries(OPS)
      .filter(([name]) => /^set(Stroke|Fill)(?!$)/.test(name) || name === 'shadingFill' || /^paint.*Image/.test(name))
      .map(([name, code]) => [code as number, name]),
  );
  return fnArray.flatMap((code, index) => {
    if (code === OPS.setGState)
      return (argsArray[index][0] as [string, unknown][]).filter(([key]) => /^ca$/i.test(key)).map(([key, value]) => `${key} ${value}`);
    const name = setters.get(code);
    return name ? [`${name} ${JSON.stringify(argsArray[index])}`] : [];
  });
}
