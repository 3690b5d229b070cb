// What a page with "save this grade" does. Loaded by SavingFrame.astro.
import { Desk } from './desk.ts';
import { Panel, savedChanged } from './panel.ts';
import { showSaved } from './savedList.ts';
import { placeOfPage, unsupported } from './support.ts';
import type { SavingWords } from './words.ts';
import { startWorker, watchEdition } from './worker.ts';

const frame = document.querySelector<HTMLElement>('[data-saving]')!;
const words = JSON.parse(frame.dataset['words']!) as SavingWords;
const why = unsupported(placeOfPage());

if (why) {
  const sentence = frame.querySelector<HTMLElement>('[data-unsupported]')!;
  sentence.textContent = words.unsupported[why];
  sentence.hidden = false;
  for (const part of frame.querySelectorAll<HTMLElement>('[data-grade], [data-saved]')) part.hidden = true;
} else {
  start(new URL(frame.dataset['base']!, location.href).href);
}

function start(base: string): void {
  const desk = new Desk(base);
  const panels = [...frame.querySelectorAll<HTMLElement>('[data-grade]')].map((root) => new Panel(root, desk, words));
  const show = async () => {
    await Promise.all(panels.map((panel) => panel.refresh()));
    // On the offline page one sentence stands for all the grades that cannot be saved now.
    const unreachable = frame.querySelector<HTMLElement>('[data-unreachable]');
    if (unreachable) unreachable.hidden = frame.querySelector('[data-state=unreachable]:not([hidden])') === null;
    frame.dataset['ready'] = '';
    document.dispatchEvent(new Event(savedChanged));
  };
  showSaved(frame, desk);
  desk.onLateAnswer = show;
  void desk.repair().then(show);
  startWorker(base).then(
    (registration) => watchEdition(registration, offerEdition),
    () => undefined,
  );
}

/** One quiet line with a button; nothing happens until it is pressed. */
function offerEdition(load: () => void): void {
  const notice = frame.querySelector<HTMLElement>('[data-edition]')!;
  notice.hidden = false;
  notice.querySelector('button')!.addEventListener('click', load);
}
