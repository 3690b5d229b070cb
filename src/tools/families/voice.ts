/// <reference lib="dom" />
// Reads what is said to families, and stories, with the device's own voice, if it has one for the language. Nothing is sent: voices of a
// server are not used.

import { digitByDigit, piecesOf, voiceFor } from './spoken.ts';

/** A little slower than usual: it is for old people and children who are going to sleep. */
const rate = 0.9;

let reading: HTMLButtonElement | undefined;
/** Kept while they are said: Chrome forgets others, and they never end. */
let said: SpeechSynthesisUtterance[] = [];

/** Puts a button next to what can be read aloud. */
export function offerVoices(): void {
  // Voices come late in some browsers. Old Safari knows only this way of being told.
  speechSynthesis.onvoiceschanged = offer;
  addEventListener('pagehide', end);
  offer();
}

function offer(): void {
  const sample = document.querySelector<HTMLButtonElement>('[data-voice]')!;
  for (const block of document.querySelectorAll<HTMLElement>('.carer, .story')) {
    const language = block.closest<HTMLElement>('[lang]')!.lang;
    if (block.querySelector('.voice') || !voiceFor(language, speechSynthesis.getVoices())) continue;
    const button = sample.cloneNode(true) as HTMLButtonElement;
    button.hidden = false;
    button.addEventListener('click', () => (reading === button ? end() : read(block, button, language)));
    block.append(button);
  }
}

function read(block: HTMLElement, button: HTMLButtonElement, language: string): void {
  end();
  reading = button;
  turnOver(button);
  const voice = voiceFor(language, speechSynthesis.getVoices()) ?? null;
  said = paragraphsOf(block).map((text) =>
    Object.assign(new SpeechSynthesisUtterance(text), { voice, rate, lang: voice?.lang ?? language }),
  );
  const [last] = said.slice(-1);
  if (last) last.onend = last.onerror = () => said.includes(last) && end();
  for (const utterance of said) speechSynthesis.speak(utterance);
}

function end(): void {
  said = [];
  if (reading) turnOver(reading);
  reading = undefined;
  speechSynthesis.cancel();
}

/** Shows what a press does now, and keeps what it did. */
function turnOver(button: HTMLButtonElement): void {
  const { textContent } = button;
  button.textContent = button.dataset['voice']!;
  button.dataset['voice'] = textContent;
}

function paragraphsOf(block: HTMLElement): string[] {
  return [...block.children].flatMap((child) => {
    if (child.matches('.label, .voice')) return [];
    const copy = child.cloneNode(true) as HTMLElement;
    for (const syllable of copy.querySelectorAll('rt, rp')) syllable.remove();
    for (const number of copy.querySelectorAll('.phone')) number.textContent = digitByDigit(number.textContent);
    return piecesOf(copy.textContent);
  });
}
