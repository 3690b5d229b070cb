/// <reference lib="dom" />

import type { PaperFault } from '../paper/fault.ts';
import type { Plan } from '../paper/plan.ts';
import { fill } from '../site/fill.ts';
import { type Choice, fileNameFor, plainTitle, planFor } from './choice.ts';
import { recallFlip, rememberFlip } from './memory.ts';
import { fetchPdf, readFile, SaveFault, type SaveFaultReason } from './source.ts';
import { fetchTool } from './tool.ts';

/** The form's sentences: `paper:save`, written into the page when it was built. */
interface Sentences {
  working: string;
  reading: string;
  ready: string;
  volumes: string;
  how: Record<Choice['flip'], string>;
  faults: Record<SaveFaultReason, string>;
}

const own = 'own';

// The form does nothing without a script, so it is shown by the script.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-save-paper]')) start(form);

function start(form: HTMLFormElement): void {
  const sentences = JSON.parse(form.dataset['sentences']!) as Sentences;
  const field = <T extends HTMLElement>(name: string) => form.querySelector<T>(`[data-part="${name}"]`)!;
  const which = form.elements.namedItem('which') as HTMLSelectElement;
  const file = form.elements.namedItem('file') as HTMLInputElement;
  const flip = form.elements.namedItem('flip') as HTMLSelectElement;
  const status = field('status');
  const download = field<HTMLAnchorElement>('download');
  const make = field<HTMLButtonElement>('make');
  const onDisk = location.protocol === 'file:';
  let made: string | undefined;

  form.hidden = false;
  if (onDisk) {
    which.value = own;
    field('which').hidden = true;
    field('file-here').hidden = false;
  }
  const remembered = recallFlip();
  if (remembered && [...flip.options].some(({ value }) => value === remembered)) flip.value = remembered;
  adjust();
  form.addEventListener('change', () => {
    adjust();
    forget();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });

  /** Shows what the choice so far asks for, and nothing else. */
  function adjust(): void {
    const isBooklet = choice().layout === 'booklet';
    field('file').hidden = which.value !== own;
    field('fill').hidden = isBooklet;
    const oneSide = [...flip.options].find(({ value }) => value === 'none')!;
    oneSide.disabled = isBooklet;
    if (isBooklet && flip.value === 'none') flip.value = recallFlip() ?? 'short-edge';
  }

  function choice(): Choice {
    const data = new FormData(form);
    return { layout: data.get('layout'), fill: data.get('fill'), flip: flip.value } as Choice;
  }

  /** What was made before belongs to another choice. */
  function forget(): void {
    if (made) URL.revokeObjectURL(made);
    made = undefined;
    download.hidden = true;
    status.textContent = '';
  }

  async function run(): Promise<void> {
    forget();
    make.disabled = true;
    try {
      await arrange();
    } catch (error) {
      status.textContent = sentenceFor(error, sentences);
    } finally {
      make.disabled = false;
    }
  }

  async function arrange(): Promise<void> {
    const wanted = choice();
    if (wanted.flip !== 'none') rememberFlip(wanted.flip);
    status.textContent = sentences.reading;
    const { pdf, title } = await source();
    const { impose, readPages } = await fetchTool(field<HTMLAnchorElement>('tool').href);
    const pages = await readPages(pdf);
    const { plan, flip: edge } = planFor(wanted, pages.count, pages.orientation);
    const bytes = await impose({
      pages,
      plan,
      flip: edge,
      title,
      language: document.documentElement.lang,
      onProgress: (done, total) => {
        status.textContent = fill(sentences.working, { done, total });
        return done % 4 === 0 ? nextFrame() : undefined;
      },
    });
    made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }));
    download.href = made;
    download.download = fileNameFor(title, wanted.layout);
    download.hidden = false;
    status.textContent = [fill(sentences.ready, { pages: pages.count, sheets: plan.sheets.length }), volumes(plan), sentences.how[edge]]
      // Chinese sentences follow each other without a space.
      .filter((sentence) => sentence !== '')
      .join(document.documentElement.lang.startsWith('zh') ? '' : ' ');
    download.focus();
  }

  function volumes({ gatherings }: Plan): string {
    return gatherings.length > 1 ? fill(sentences.volumes, { count: gatherings.length, list: gatherings.join(' + ') }) : '';
  }

  /** A PDF of this site that was picked from a folder has its own title; any other is called what its file is called. */
  function titleOf(fileName: string): string {
    const known = [...which.options].find(({ value }) => value.endsWith(`/${fileName}`));
    return plainTitle(known?.textContent ?? fileName.replace(/\.pdf$/i, ''));
  }

  async function source(): Promise<{ pdf: Uint8Array; title: string }> {
    if (which.value === own) {
      const picked = file.files?.[0];
      return { pdf: await readFile(picked), title: titleOf(picked!.name) };
    }
    const { textContent, dataset } = which.selectedOptions[0]!;
    return { pdf: await fetchPdf(addressOf(which.value), Number(dataset['bytes'])), title: plainTitle(textContent ?? '') };
  }
}

/** The link to a PDF stands on the page; only links are kept right when the site is copied into a folder. */
function addressOf(file: string): string {
  const link = [...document.querySelectorAll<HTMLAnchorElement>('a[href$=".pdf"]')].find(({ href }) => href.endsWith(`/packs/${file}`));
  if (!link) throw new SaveFault('fetch');
  return link.href;
}

function sentenceFor(error: unknown, { faults }: Sentences): string {
  if (error instanceof SaveFault) return fill(faults[error.reason], error.values);
  // The class comes with the large module, which this one does not carry: it is told by its name.
  if (error instanceof Error && error.name === 'PaperFault') return faults[(error as PaperFault).reason];
  console.error(error);
  return faults.failed;
}

function nextFrame(): Promise<void> {
  return new Promise((ready) => setTimeout(ready));
}
