import { fill } from '../../i18n/say.ts';
import { sizeOf } from '../../i18n/size.ts';
import { bytesOf } from './plan.ts';
import type { SetRecord } from './record.ts';
import { savedChanged } from './savedChanged.ts';
import { SavedStore } from './savedStore.ts';
import { pageEnvironment, unsupported } from './support.ts';

// The script of the offline page: keeps the list of saved sets up to date, and says so if the page is shown instead of one that could not
// be opened. The panels below it are those of SavingFrame.astro.

const frame = document.querySelector<HTMLElement>('[data-saving]')!;
if (!unsupported(pageEnvironment())) showSaved(new SavedStore(new URL(frame.dataset['base']!, location.href).href));

function showSaved(store: SavedStore): void {
  const section = frame.querySelector<HTMLElement>('[data-saved]')!;
  const why = standIn();
  const refresh = async () => {
    // Some browsers deny access.
    const records = await store.records().catch(() => []);
    const items = [...section.querySelectorAll<HTMLElement>('[data-saved-set]')];
    for (const item of items) item.hidden = !records.some(({ id }) => id === item.dataset['savedSet']);
    const total = section.querySelector<HTMLElement>('[data-total]')!;
    total.textContent = totalText(total.dataset, records);
    why?.(records.length > 0);
  };
  document.addEventListener(savedChanged, () => void refresh());
  void refresh();
}

function totalText({ nothing, total }: DOMStringMap, records: readonly SetRecord[]): string {
  if (records.length === 0) return nothing!;
  // Files that two sets share are saved once.
  return fill(total!, { size: sizeOf(bytesOf(records.flatMap(({ files }) => files))) });
}

/**
 * Shows a notice if the service worker has returned this page for the address of a missing one. Returns a function that explains why,
 * to be called once it is known whether anything is saved.
 */
function standIn(): ((hasSaved: boolean) => void) | undefined {
  const notice = frame.querySelector<HTMLElement>('[data-stand-in]')!;
  if (location.pathname.replace(/index\.html$/, '') === notice.dataset['own']) return undefined;
  const isPdf = location.pathname.endsWith('.pdf');
  const title = notice.dataset[isPdf ? 'pdfTitle' : 'title']!;
  notice.hidden = false;
  document.title = title;
  frame.querySelector('h1')!.textContent = title;
  return (hasSaved) => {
    notice.querySelector('[data-why]')!.textContent = notice.dataset[isPdf ? 'pdf' : hasSaved ? 'some' : 'none']!;
  };
}
