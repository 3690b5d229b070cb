import type * as PdfJs from 'pdfjs-dist';
import { signs } from '../../../curriculum/marks/mark.ts';

/** Sharp enough for a good screen, and quick to draw on a slow machine. */
const mostPixels = 2;

const mark = new RegExp(`[${signs}]{3}-[${signs}]{4}`, 'g');

/** How long to wait after a change of the window size before pages are drawn again, in milliseconds. */
const settleMs = 150;

/**
 * Shows the PDF page by page with pdf.js, the same in every browser. Keeps the scroll position unless the first changed page is out of
 * view.
 */
export class PaperPane {
  private readonly pane: HTMLElement;
  private readonly pdfJsFolder: string;
  private loaded: Promise<typeof PdfJs> | undefined;
  private shown = '';
  private width = 0;

  /** `pdfJsFolder` is where the files of pdf.js are served. */
  constructor(pane: HTMLElement, pdfJsFolder: string) {
    this.pane = pane;
    this.pdfJsFolder = pdfJsFolder;
    let waiting: number | undefined;
    new ResizeObserver(() => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => void this.fit(), settleMs);
    }).observe(pane);
  }

  /** Draws the pages again when the available width has changed. */
  private async fit(): Promise<void> {
    const url = this.shown;
    if (url !== '' && this.room !== this.width) await this.draw(url, () => this.shown === url);
  }

  /** The width of a page in the pane, in pixels of the page. */
  private get room(): number {
    return Math.max(200, this.pane.clientWidth - 32);
  }

  get isEmpty(): boolean {
    return this.pane.childElementCount === 0;
  }

  /** Shows all pages at once when they are drawn, or none if a newer revision has arrived in the meantime. */
  async show(url: string, isLatest: () => boolean): Promise<void> {
    if (url !== this.shown) await this.draw(url, isLatest);
  }

  private async draw(url: string, isLatest: () => boolean): Promise<void> {
    const { getDocument } = await this.pdfJs();
    const task = getDocument({ url });
    const pdf = await task.promise;
    try {
      const width = this.room;
      const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => drawn(await pdf.getPage(index + 1), width)));
      if (!isLatest()) return;
      const { scrollTop } = this.pane;
      const before = this.words;
      this.pane.replaceChildren(...pages);
      this.pane.scrollTop = scrollTop;
      this.shown = url;
      this.width = width;
      if (before.length > 0) this.showChanged(before);
    } finally {
      await task.destroy();
    }
  }

  /** The words of each page, without the mark in the footer, which changes with every word of the sheet. */
  private get words(): string[] {
    return [...this.pane.children].map((page) => (page.getAttribute('aria-label') ?? '').replace(mark, ''));
  }

  private showChanged(before: readonly string[]): void {
    const page = this.pane.children[this.words.findIndex((words, index) => words !== before[index])];
    if (!page) return;
    const pane = this.pane.getBoundingClientRect();
    const { top, bottom } = page.getBoundingClientRect();
    if (bottom < pane.top || top > pane.bottom) page.scrollIntoView({ block: 'start' });
  }

  private pdfJs(): Promise<typeof PdfJs> {
    this.loaded ??= (import(/* @vite-ignore */ `${this.pdfJsFolder}/pdf.min.mjs`) as Promise<typeof PdfJs>).then((library) => {
      library.GlobalWorkerOptions.workerSrc = `${this.pdfJsFolder}/pdf.worker.min.mjs`;
      return library;
    });
    return this.loaded;
  }
}

/** A page as a picture whose words a screen reader can read. */
async function drawn(page: PdfJs.PDFPageProxy, width: number): Promise<HTMLCanvasElement> {
  const pixels = Math.min(window.devicePixelRatio || 1, mostPixels);
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale: scale * pixels });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  canvas.style.width = `${width}px`;
  canvas.setAttribute('role', 'img');
  const [words] = await Promise.all([page.getTextContent(), page.render({ canvas, viewport }).promise]);
  canvas.setAttribute('aria-label', words.items.map((item) => ('str' in item ? item.str : '')).join(''));
  return canvas;
}
