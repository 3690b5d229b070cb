import type * as PdfJs from 'pdfjs-dist';

/** Sharp enough for a good screen, and quick to draw on a slow machine. */
const mostPixels = 2;

/** The PDF page by page as pdf.js draws it: the same in every browser, and it stays where it was scrolled to. */
export class PaperPane {
  private readonly pane: HTMLElement;
  private readonly pdfJsFolder: string;
  private loaded: Promise<typeof PdfJs> | undefined;
  private shown = '';

  /** `pdfJsFolder` is where the files of pdf.js are served. */
  constructor(pane: HTMLElement, pdfJsFolder: string) {
    this.pane = pane;
    this.pdfJsFolder = pdfJsFolder;
  }

  get isEmpty(): boolean {
    return this.pane.childElementCount === 0;
  }

  /** Shows all pages at once when they are drawn, and nothing of them when something newer has come in the meantime. */
  async show(url: string, isLatest: () => boolean): Promise<void> {
    if (url === this.shown) return;
    const { getDocument } = await this.pdfJs();
    const task = getDocument({ url });
    const pdf = await task.promise;
    try {
      const width = Math.max(200, this.pane.clientWidth - 32);
      const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => draw(await pdf.getPage(index + 1), width)));
      if (!isLatest()) return;
      const { scrollTop } = this.pane;
      this.pane.replaceChildren(...pages);
      this.pane.scrollTop = scrollTop;
      this.shown = url;
    } finally {
      await task.destroy();
    }
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
async function draw(page: PdfJs.PDFPageProxy, width: number): Promise<HTMLCanvasElement> {
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
