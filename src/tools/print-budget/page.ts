/// <reference lib="dom" />

import { fill } from '../../i18n/say.ts';
import { type PrintChoice, readPupils, usualChoice } from '../../paper/budget.ts';
import type { GradePaper } from '../../site/printBudget.ts';
import { updateLinks } from '../class-size/links.ts';
import { followPupils, keepPupils } from '../class-size/storage.ts';
import { keepInAddress, recallFrom } from './storage.ts';
import { budgetView } from './view.ts';
import type { BudgetWords } from './words.ts';

/** The data that Budget.astro embeds for its script. A grade page has only one grade. */
export interface BudgetData {
  grades: GradePaper[];
  words: BudgetWords;
}

for (const place of document.querySelectorAll<HTMLElement>('[data-budget]')) void start(place);

/** Lets the reader change the numbers; the page is built for a class of the usual size. */
async function start(place: HTMLElement): Promise<void> {
  const { grades, words } = JSON.parse(place.dataset['budget']!) as BudgetData;
  const part = <T extends HTMLElement>(name: string) => place.querySelector<T>(`[data-part="${name}"]`)!;
  const pupils = part<HTMLInputElement>('pupils');
  const grade = place.querySelector<HTMLSelectElement>('[data-part="grade"]');
  const selects = [...place.querySelectorAll<HTMLSelectElement>('select[name]')];
  let { choice, impossible } = recallFrom(await partsOfAddress());
  let refused = false;

  pupils.value = String(choice.pupils);
  showChoice();
  show();
  for (const name of ['class', 'saving']) part(name).hidden = false;

  grade?.addEventListener('change', show);
  pupils.addEventListener('input', () => {
    const typed = readPupils(pupils.value);
    impossible = typed === undefined ? pupils.value : undefined;
    if (typed !== undefined) {
      refused = !keepPupils(typed);
      take({ ...choice, pupils: typed });
    } else show();
  });
  for (const select of selects) select.addEventListener('change', () => take({ ...choice, ...readChoice() }));
  followPupils((chosen = usualChoice.pupils) => {
    impossible = undefined;
    pupils.value = String(chosen);
    take({ ...choice, pupils: chosen });
  });
  part('forget').addEventListener('click', () => {
    keepPupils(undefined);
    impossible = undefined;
    refused = false;
    pupils.value = String(usualChoice.pupils);
    take(usualChoice);
    showChoice();
    pupils.focus();
  });

  function take(next: PrintChoice): void {
    choice = next;
    keepInAddress(choice);
    show();
  }

  function showChoice(): void {
    const values: Record<string, string> = {
      sides: choice.bothSides ? 'double' : 'single',
      size: choice.halfSheets ? 'half' : 'whole',
      share: String(choice.share),
      plans: choice.booklets ? 'booklet' : 'sheets',
    };
    for (const select of selects) select.value = values[select.name]!;
  }

  function readChoice(): Partial<PrintChoice> {
    const { sides, size, share, plans } = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    return { bothSides: sides === 'double', halfSheets: size === 'half', share: Number(share), booklets: plans === 'booklet' };
  }

  function show(): void {
    const { sentence, parts } = budgetView(grades[Number(grade?.value ?? 0)]!, choice, words);
    part('sentence').textContent = sentence;
    const table = part<HTMLTableElement>('table');
    for (const body of [...table.tBodies]) body.remove();
    for (const rows of parts) {
      const body = table.createTBody();
      for (const { name, sheets, isTotal } of rows) {
        const row = body.insertRow();
        row.className = isTotal ? 'total' : '';
        const head = document.createElement('th');
        head.scope = 'row';
        head.textContent = name;
        row.append(head);
        row.insertCell().textContent = String(sheets);
      }
    }
    const remark = part('refused');
    remark.textContent = refused ? fill(words.refused, { pupils: choice.pupils }) : '';
    remark.hidden = !refused;
    const alert = part('impossible');
    alert.textContent = impossible === undefined ? '' : fill(words.impossible, { pupils: choice.pupils });
    alert.hidden = impossible === undefined;
    pupils.setAttribute('aria-invalid', String(impossible !== undefined));
    part('forget').hidden = (Object.keys(usualChoice) as (keyof PrintChoice)[]).every((key) => choice[key] === usualChoice[key]);
    updateLinks(choice, words.forClass);
  }
}

/** The parts of this page's address. Most addresses have none, and need nothing that reads them. */
async function partsOfAddress(): Promise<URLSearchParams> {
  const { search } = location;
  if (search === '') return new URLSearchParams();
  return import('./addressParts.ts').then(
    ({ linkParts }) => linkParts(search),
    () => new URLSearchParams(search),
  );
}
