import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Page } from 'playwright-core';
import { openPdf } from '../../support/pdf.ts';

/** Returns the ids in the pack, from top to bottom. */
export function inside(page: Page): Promise<string[]> {
  return page.locator('.pack-row').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['item']!));
}

/** Waits until the pack builder is hydrated. */
export async function awake(page: Page): Promise<Page> {
  await page.locator('.pack').waitFor();
  return page;
}

/** Presses the button, waits for the link to the PDF, and returns its address. */
export async function make(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^(做成一份 PDF|Make one PDF|只再取这几份)$/ }).click();
  await page.getByRole('link', { name: /^(存下来|Save it)$/ }).waitFor();
  return page.locator('.pack-make [role=status]').last().innerText();
}

/** The structure of a pack as read by pdf.js. Pages count from 1. */
export interface PackFacts {
  pages: number;
  labels: string[] | null;
  /** Bookmarks with their pages: `G3-08 写给远方的信 → 3`, nested ones indented. */
  bookmarks: string[];
  /** The target page of each line of the contents. */
  links: number[];
  /** The text of each page. */
  words: string[];
}

export async function packFacts(bytes: Uint8Array): Promise<PackFacts> {
  const pdf = await openPdf(bytes);
  try {
    const words: string[] = [];
    const links: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      words.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
      for (const { dest } of (await page.getAnnotations()) as { dest: unknown }[]) links.push(await pageOf(pdf, dest));
    }
    const outline = (await pdf.getOutline()) as Item[];
    return { pages: pdf.numPages, labels: await pdf.getPageLabels(), bookmarks: await bookmarksOf(pdf, outline, ''), links, words };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface Item {
  title: string;
  dest: unknown;
  items: Item[];
}

async function bookmarksOf(pdf: PDFDocumentProxy, items: readonly Item[], indent: string): Promise<string[]> {
  const found: string[] = [];
  for (const { title, dest, items: below } of items)
    found.push(`${indent}${title} → ${await pageOf(pdf, dest)}`, ...(await bookmarksOf(pdf, below, `${indent}  `)));
  return found;
}

async function pageOf(pdf: PDFDocumentProxy, dest: unknown): Promise<number> {
  return 1 + (await pdf.getPageIndex((dest as Parameters<PDFDocumentProxy['getPageIndex']>)[0]));
}
