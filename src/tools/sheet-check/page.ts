import type { Locale } from '../../curriculum/locale.ts';
import { type Answer, answer } from '../../curriculum/marks/answer.ts';
import { markLength, shownMark } from '../../curriculum/marks/mark.ts';
import type { Register } from '../../curriculum/marks/register.ts';
import { readAskedSheet, sheetAddress, sheetPageAddress } from '../../curriculum/marks/sheetAddress.ts';
import { readTyped, type TypedFooter } from '../../curriculum/marks/typedFooter.ts';
import { type CheckWords, viewOf } from './view.ts';

// Answers from the data in the page, so that it works from `file://` and nothing is sent.

const part = <E extends HTMLElement>(id: string): E => document.querySelector<E>(`#${id}`)!;
const section = part('sheet-check');
const form = part<HTMLFormElement>('sheet-form');
const idField = part<HTMLInputElement>('sheet-id');
const markField = part<HTMLInputElement>('sheet-mark');
const words = JSON.parse(section.dataset['words']!) as CheckWords;
const register = JSON.parse(section.dataset['register']!) as Register;
/** The address of the web site and the language of this page; undefined where the site has no address. */
const { site, locale } = section.dataset as { site?: string; locale: Locale };
const isTheSite = site !== undefined && navigator.onLine && location.href.startsWith(sheetPageAddress(site, locale));

function ask(): void {
  const typed = readTyped(idField.value, markField.value);
  const found = answer(register, typed);
  tidy(found, typed);
  show(found, typed);
}

/** Writes the parsed values back to the fields, so that they can be compared with the paper. */
function tidy(found: Answer, { id, mark, strange }: TypedFooter): void {
  if (id !== '') idField.value = id;
  if (mark.length === markLength && strange.length === 0 && found.state !== 'unknown') markField.value = shownMark(mark);
}

function show(found: Answer, { id, mark }: TypedFooter): void {
  const { tone, headline, below } = viewOf(found, register, words, {
    linkTo: (id) => document.querySelector<HTMLAnchorElement>(`[data-document="${id}"] a`)?.href,
    choose: (chosen, offered) => {
      idField.value = chosen;
      if (offered !== undefined) markField.value = shownMark(offered);
      ask();
      part('sheet-said').focus();
    },
    isTheSite,
    online: site === undefined || isTheSite ? undefined : sheetAddress(site, locale, id, mark),
  });
  section.dataset['tone'] = tone;
  part('sheet-said').textContent = headline;
  part('sheet-more').replaceChildren(...below);
  if (found.state === 'nothing-typed') (found.missing === 'id' ? idField : markField).focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
form.hidden = false;

/** From the code on a sheet: the answer is there at once, above everything else. */
function askScanned(): void {
  const scanned = readAskedSheet(location.hash) ?? readAskedSheet(location.search);
  if (!scanned) return;
  section.closest('article')!.dataset['scanned'] = '';
  idField.value = scanned.id;
  markField.value = scanned.mark;
  ask();
}
askScanned();
addEventListener('hashchange', askScanned);
