import { settleLines } from './lines.ts';

/**
 * The page without its scripts, which would reload it or show an error overlay. The sandbox of the frame lets no script run in it; this
 * script changes it from outside. New content replaces the old in the frame, and the first changed line is scrolled into view if
 * necessary.
 */
export class PagePane {
  private readonly frame: HTMLIFrameElement;
  /** Resolves when the empty frame has loaded: content added before is lost. */
  private readonly ready: Promise<void>;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
    this.ready = new Promise((ready) => frame.addEventListener('load', () => ready(), { once: true }));
    frame.srcdoc = '<!doctype html>';
    void this.ready.then(() => this.document.addEventListener('click', (event) => this.follow(event)));
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get isEmpty(): boolean {
    return this.document.body.childElementCount === 0;
  }

  async show(html: string): Promise<void> {
    await this.ready;
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    for (const script of fresh.querySelectorAll('script')) script.remove();
    settleLines(fresh);
    const page = this.document;
    const { scrollX, scrollY } = this.frame.contentWindow!;
    for (const note of page.querySelectorAll('.bench-note')) note.remove();
    const before = wordsByLine(page);
    page.documentElement.lang = fresh.documentElement.lang;
    page.head.replaceChildren(...[...fresh.head.childNodes].map((node) => page.importNode(node, true)));
    page.body.replaceWith(page.importNode(fresh.body, true));
    this.frame.contentWindow!.scrollTo(scrollX, scrollY);
    if (before.length > 0) this.showChanged(before);
  }

  private showChanged(before: readonly string[]): void {
    const after = lines(this.document);
    const at = wordsByLine(this.document).findIndex((words, index) => words !== before[index]);
    const changed = after[at];
    if (!changed) return;
    const { top, bottom } = changed.getBoundingClientRect();
    const { innerHeight } = this.frame.contentWindow!;
    if (top < 0 || bottom > innerHeight) changed.scrollIntoView({ block: 'center' });
  }

  /** A link within the page scrolls; every other link opens in a new tab. */
  private follow(event: Event): void {
    const link = (event.target as Element).closest?.('a[href]');
    const href = link?.getAttribute('href');
    if (!href) return;
    event.preventDefault();
    if (!href.startsWith('#')) openInNewTab(new URL(href, location.href));
    else this.document.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView();
  }
}

/** Only what a page may lead to: an address, and never `javascript:` or `data:`. */
function openInNewTab(url: URL): void {
  if (url.protocol === 'http:' || url.protocol === 'https:') window.open(url, '_blank', 'noopener');
}

/** Elements with a source line that contain no other such element. */
function lines(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-line]')].filter((element) => !element.querySelector('[data-line]'));
}

function wordsByLine(page: Document): string[] {
  return lines(page).map((element) => element.textContent);
}
