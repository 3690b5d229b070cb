import type { BenchProblem } from '../state.ts';
import { placeOfLine } from './lines.ts';

const styles = `
  .bench-note { margin: 0.5rem 0; padding: 0.5rem 0.75rem; border: 2px solid var(--accent, #b8321b); border-radius: 4px; background: #fff; color: #1d1a17; font: 0.9375rem/1.5 system-ui, sans-serif; text-align: left; }
  .bench-note[data-severity="warning"] { border-style: dashed; }
  .bench-note b { display: block; }
  .bench-note a { color: inherit; }
  .bench-unwritten { background: #b8321b14; box-shadow: 0 0 0 3px #b8321b14; }
  .bench-here { outline: 3px solid var(--accent, #b8321b); outline-offset: 3px; }
`;

/** Puts each problem of the current file next to the element it concerns; unwritten placeholders are only tinted. */
export function placeNotes(page: Document, problems: readonly BenchProblem[], words: { checks: string; why: string }): void {
  for (const note of page.querySelectorAll('.bench-note')) note.remove();
  for (const place of page.querySelectorAll('.bench-unwritten')) place.classList.remove('bench-unwritten');
  const article = page.querySelector('article');
  if (!article) return;
  if (!page.getElementById('bench-styles')) {
    const style = page.createElement('style');
    style.id = 'bench-styles';
    style.textContent = styles;
    page.head.append(style);
  }
  for (const problem of problems.filter(({ here }) => here)) {
    const place = placeOfLine(article, problem.line);
    if (problem.id === 'text-is-written') {
      if (place && !holdsOthers(place)) place.classList.add('bench-unwritten');
    } else {
      put(noteOf(page, problem, words), article, place);
    }
  }
}

/** Scrolls to the place of a problem. */
export function goTo(page: Document, problem: BenchProblem): void {
  const article = page.querySelector('article');
  const note = [...page.querySelectorAll<HTMLElement>('.bench-note')].find((one) => one.dataset['at'] === placeName(problem));
  const place = note ?? (article ? (placeOfLine(article, problem.line) ?? article) : undefined);
  for (const old of page.querySelectorAll('.bench-here')) old.classList.remove('bench-here');
  place?.classList.add('bench-here');
  place?.scrollIntoView({ block: 'center' });
}

function noteOf(page: Document, problem: BenchProblem, { checks, why }: { checks: string; why: string }): HTMLElement {
  const note = page.createElement('aside');
  note.className = 'bench-note';
  note.dataset['severity'] = problem.severity;
  note.dataset['check'] = problem.id;
  note.dataset['at'] = placeName(problem);
  const message = page.createElement('b');
  message.textContent = problem.message;
  const link = page.createElement('a');
  link.href = `${checks}/${problem.id}/`;
  link.textContent = why;
  note.append(message, `${problem.hint} `, link);
  return note;
}

function put(note: HTMLElement, article: HTMLElement, place: HTMLElement | undefined): void {
  if (!place) article.prepend(note);
  else if (place.tagName === 'LI') place.append(note);
  else if (place.tagName === 'TR') (place.closest('.table') ?? place.closest('table') ?? place).after(note);
  // A note on a block that contains other lines is placed before it.
  else if (holdsOthers(place)) place.before(note);
  else place.after(note);
}

function holdsOthers(place: HTMLElement): boolean {
  return place.querySelector('[data-line]') !== null;
}

function placeName({ id, line, column, message }: BenchProblem): string {
  return `${id}:${line}:${column}:${message}`;
}
