/// <reference lib="dom" />

import { fill } from '../../i18n/say.ts';
import type { PaperError } from '../../paper/paperError.ts';
import { isEmpty, nameOf, type Stamp } from '../stamp/stamp.ts';
import { followStamp, recallStamp, stampChanged } from '../stamp/storage.ts';
import { type AskedPdf, askedPdf } from './asked.ts';
import { type Choice, fileNameFor, plainTitle } from './choice.ts';
import { make } from './make.ts';
import type { Sentences } from './sentences.ts';
import { fetchPdf, readFile, SaveError } from './source.ts';
import { recallFlip, rememberFlip } from './storage.ts';
import { fetchTool } from './tool.ts';

const own = 'own';

// The form does nothing without this script, so it is hidden until now.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-save-paper]')) start(form);

function start(form: HTMLFormElement): void {
  const sentences = JSON.parse(form.dataset['sentences']!) as Sentences;
  const field = <T extends HTMLElement>(name: string) => form.querySelector<T>(`[data-part="${name}"]`)!;
  const which = form.elements.namedItem('which') as HTMLSelectElement;
  const file = form.elements.namedItem('file') as HTMLInputElement;
  const flip = form.elements.namedItem('flip') as HTMLSelectElement;
  const status = field('status');
  const download = field<HTMLAnchorElement>('download');
  const button = field<HTMLButtonElement>('make');
  const layout = form.elements.namedItem('layout') as HTMLSelectElement;
  const stampIt = form.elements.namedItem('stamp') as HTMLInputElement;
  const isForStamps = [...layout.options].some(({ value, defaultSelected }) => value === 'whole' && defaultSelected);
  let stamp = recallStamp();
  const onDisk = location.protocol === 'file:';
  let made: string | undefined;
  /** Counts the choices, so that the result for an earlier one is discarded. */
  let turn = 0;

  form.hidden = false;
  if (onDisk) {
    which.value = own;
    field('which').hidden = true;
    field('file-here').hidden = false;
  }
  const asked = isForStamps ? askedPdf(location.search) : undefined;
  if (asked) choose(asked);
  const saved = recallFlip();
  if (saved) flip.value = saved;
  adjust();
  document.addEventListener(stampChanged, (event) => {
    const changed = (event as CustomEvent<Stamp>).detail;
    takeStamp(isEmpty(changed) ? undefined : changed);
  });
  // On the page with the stamp form, that form alone provides the stamp.
  if (!isForStamps) followStamp(takeStamp);
  form.addEventListener('change', () => {
    adjust();
    forget();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });

  // A link next to a PDF leads here for its stamped copy. From a disk the file has to be picked first.
  if (asked && stamp && !onDisk) {
    form.scrollIntoView();
    void run();
  }

  /** Chooses a PDF, which may not be in the list: it names what schools stamp most. */
  function choose({ file: value, bytes, isBooklet }: AskedPdf): void {
    if (![...which.options].some((option) => option.value === value)) {
      const option = new Option(value.split('/').at(-1), value);
      option.dataset['bytes'] = String(bytes);
      which.prepend(option);
    }
    which.value = onDisk ? own : value;
    if (isBooklet) layout.value = 'booklet';
  }

  function takeStamp(changed: Stamp | undefined): void {
    if (JSON.stringify(changed) === JSON.stringify(stamp)) return;
    stamp = changed;
    adjust();
    forget();
  }

  /** Shows only the fields that the current choice needs. */
  function adjust(): void {
    field('stamp').hidden = !stamp;
    if (stamp) field('stamp-words').textContent = fill(sentences.stamp, { words: nameOf(stamp) });
    // Unchanged pages need this form only if they are stamped.
    const asIs = [...layout.options].find(({ value }) => value === 'whole')!;
    asIs.hidden = !isForStamps && !(stamp && stampIt.checked);
    asIs.disabled = asIs.hidden;
    if (asIs.disabled && layout.value === 'whole') layout.selectedIndex = 0;
    const isBooklet = layout.value === 'booklet';
    field('file').hidden = which.value !== own;
    field('fill').hidden = isBooklet || layout.value === 'whole';
    field('flip').hidden = layout.value === 'whole';
    const oneSide = [...flip.options].find(({ value }) => value === 'none')!;
    oneSide.disabled = isBooklet;
    if (isBooklet && flip.value === 'none') flip.value = recallFlip() === 'long-edge' ? 'long-edge' : 'short-edge';
  }

  function choice(): Choice {
    const data = new FormData(form);
    return { layout: layout.value, fill: data.get('fill'), flip: flip.value } as Choice;
  }

  /** Discards the result of the previous choice. */
  function forget(): void {
    turn += 1;
    if (made) URL.revokeObjectURL(made);
    made = undefined;
    download.hidden = true;
    status.textContent = '';
  }

  async function run(): Promise<void> {
    forget();
    const own = turn;
    button.disabled = true;
    try {
      await offer(() => own === turn);
    } catch (error) {
      status.textContent = own === turn ? sentenceFor(error, sentences) : '';
    } finally {
      button.disabled = false;
    }
  }

  async function offer(isStillWanted: () => boolean): Promise<void> {
    const wanted = choice();
    if (wanted.layout !== 'whole' && wanted.flip !== 'none') rememberFlip(wanted.flip);
    status.textContent = sentences.reading;
    const { pdf, title } = await source();
    const tool = await fetchTool(field<HTMLAnchorElement>('tool').href);
    const { bytes, says } = await make({
      tool,
      pdf,
      title,
      choice: wanted,
      stamp: stampIt.checked ? stamp : undefined,
      sentences,
      onProgress: (sentence, done) => {
        status.textContent = sentence;
        return done % 4 === 0 ? nextFrame() : undefined;
      },
    });
    if (!isStillWanted()) {
      status.textContent = '';
      return;
    }
    made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }));
    download.href = made;
    download.download = fileNameFor(title, wanted.layout);
    download.hidden = false;
    status.textContent = says
      // Chinese has no spaces between sentences.
      .filter((sentence) => sentence !== '')
      .join(document.documentElement.lang.startsWith('zh') ? '' : ' ');
    download.focus();
  }

  /** Returns the title of a PDF of this site that was picked from a folder; otherwise the file name. */
  function titleOf(fileName: string): string {
    const known = [...which.options].find(({ value }) => value.endsWith(`/${fileName}`));
    return plainTitle(known?.textContent ?? fileName.replace(/\.pdf$/i, ''));
  }

  /** Returns an address relative to the link to the tool, since links are adapted when the site is copied to a folder. */
  function addressOf(pdf: string): string {
    return new URL(`../packs/${pdf}`, field<HTMLAnchorElement>('tool').href).href;
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

function sentenceFor(error: unknown, { errors }: Sentences): string {
  if (error instanceof SaveError) return fill(errors[error.reason], error.values);
  // The class is part of the tool, which is loaded separately, so the error is recognized by its name.
  if (error instanceof Error && error.name === 'PaperError') return errors[(error as PaperError).reason];
  console.error(error);
  return errors.failed;
}

function nextFrame(): Promise<void> {
  return new Promise((ready) => setTimeout(ready));
}
