// The script of a page that saves. Loaded by SavingFrame.astro.

import { Panel } from './panel.ts';
import { savedChanged } from './savedChanged.ts';
import { SavingController, savingCode } from './savingController.ts';
import { startWorker } from './startWorker.ts';
import { pageEnvironment, type Unsupported, unsupported } from './support.ts';
import type { SavingWords } from './words.ts';

const frame = document.querySelector<HTMLElement>('[data-saving]')!;
const words = JSON.parse(frame.dataset['words']!) as SavingWords;
const why = unsupported(pageEnvironment());

if (why) refuse(why);
else void start(new URL(frame.dataset['base']!, location.href).href);

/** Says why nothing can be saved, in the place of the panels. */
function refuse(reason: Unsupported): void {
  const sentence = frame.querySelector<HTMLElement>('[data-unsupported]')!;
  sentence.textContent = words.unsupported[reason];
  sentence.hidden = false;
  for (const part of frame.querySelectorAll<HTMLElement>('[data-set], [data-saved]')) part.hidden = true;
}

async function start(base: string): Promise<void> {
  const controller = new SavingController(base);
  if (!(await controller.isAllowed())) return refuse('blocked');
  const panels = [...frame.querySelectorAll<HTMLElement>('[data-set]')].map((root) => new Panel(root, controller, words));
  const show = async () => {
    await Promise.all(panels.map((panel) => panel.refresh()));
    // On the offline page one sentence covers all sets that cannot be saved now.
    const unreachable = frame.querySelector<HTMLElement>('[data-unreachable]');
    if (unreachable) unreachable.hidden = frame.querySelector('[data-state=unreachable]:not([hidden])') === null;
    frame.dataset['ready'] = '';
    document.dispatchEvent(new Event(savedChanged));
  };
  controller.onLateAnswer = show;
  void controller.repair().then(show);
  // Before a button is pressed, when the network may be gone. What fails is said then.
  Promise.all([startWorker(base), savingCode()]).then(
    ([registration, { watchEdition }]) => watchEdition(registration, offerEdition),
    () => undefined,
  );
}

/** Shows one line with a button; nothing happens until it is pressed. */
function offerEdition(load: () => void): void {
  const notice = frame.querySelector<HTMLElement>('[data-edition]')!;
  notice.hidden = false;
  notice.querySelector('button')!.addEventListener('click', load);
}
