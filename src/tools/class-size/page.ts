/// <reference lib="dom" />

import { fill } from '../../i18n/say.ts';
import { readPupils, usualChoice } from '../../paper/budget.ts';
import { updateLinks } from './links.ts';
import { followPupils, keepPupils, recallPupils } from './storage.ts';
import type { ClassSizeWords } from './words.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-class-size]')) start(place);

/** Lets the reader say how many people come, next to the sheets of a document. Until then they are counted as the page is built. */
function start(place: HTMLElement): void {
  const words = JSON.parse(place.dataset['classSize']!) as ClassSizeWords;
  const field = place.querySelector('input')!;
  const remark = place.querySelector<HTMLElement>('[role]')!;
  const usual = Number(field.value);
  let pupils = recallPupils() ?? usual;

  take(pupils);
  place.hidden = false;
  followPupils((chosen) => take(chosen ?? usual));
  field.addEventListener('input', () => {
    const typed = readPupils(field.value);
    if (typed !== undefined) count(typed);
    say(typed === undefined ? words.impossible : keepPupils(typed) ? '' : words.refused);
  });

  function take(number: number): void {
    field.value = String(number);
    count(number);
    say('');
  }

  function count(number: number): void {
    pupils = number;
    updateLinks({ ...usualChoice, pupils }, words.forClass);
  }

  function say(sentence: string): void {
    remark.textContent = fill(sentence, { pupils });
    field.setAttribute('aria-invalid', String(sentence === words.impossible));
  }
}
