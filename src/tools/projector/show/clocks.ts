import { fill } from '../../../i18n/say.ts';
import { Clock } from './clock.ts';

interface Words {
  hint: string;
  paused: string;
  over: string;
  /** With `{{time}}` as the placeholder for the time. */
  pause: string;
  resume: string;
}

/** The clocks of all steps: a large one on the opening screen of a step, and a small one next to the line on the screens after it. */
export class Clocks {
  private readonly clocks = new Map<string, Clock>();
  private readonly buttons: HTMLButtonElement[];
  private readonly small: HTMLButtonElement;
  private readonly words: Words;
  /** The current step, and whether its large clock is visible. */
  private step: string | undefined;
  private opening = false;

  constructor(root: Document, small: HTMLButtonElement) {
    this.small = small;
    this.words = small.dataset as unknown as Words;
    this.buttons = [...root.querySelectorAll<HTMLButtonElement>('.clock')];
    for (const button of this.buttons) {
      const step = button.dataset['step']!;
      this.clocks.set(step, new Clock(Number(button.dataset['minutes'])));
      button.disabled = false;
      button.setAttribute('aria-label', button.dataset['start']!);
      button.addEventListener('click', (event) => this.clicked(event, step));
    }
    small.addEventListener('click', (event) => this.step !== undefined && this.clicked(event, this.step));
    setInterval(() => this.draw(), 250);
  }

  /** Sets the current step; undefined on the cover and at the end. */
  show(step: string | undefined, opening: boolean): void {
    this.step = step;
    this.opening = opening;
    this.draw();
  }

  /** Starts, pauses or resumes the clock of the current step. */
  toggle(step = this.step): void {
    if (step === undefined) return;
    this.clocks.get(step)!.toggle(performance.now());
    this.draw();
  }

  private clicked(event: MouseEvent, step: string): void {
    this.toggle(step);
    // Remove the focus after a tap, so that the space bar and the remote turn the page; keyboard users keep it.
    if (event.detail > 0) (event.currentTarget as HTMLElement).blur();
  }

  private draw(): void {
    this.small.hidden = true;
    for (const button of this.buttons) {
      const step = button.dataset['step']!;
      const clock = this.clocks.get(step)!;
      const hint = button.nextElementSibling as HTMLElement;
      hint.hidden = false;
      if (!clock.started) {
        setText(hint, this.words.hint);
        continue;
      }
      const { time, over, left } = clock.display(performance.now());
      const label = fill(clock.running ? this.words.pause : this.words.resume, { time });
      setText(button.querySelector('.time')!, time);
      setText(hint, !clock.running ? this.words.paused : over ? this.words.over : '\u00a0');
      button.querySelector<SVGElement>('.left')!.style.strokeDashoffset = String(100 * (1 - left));
      button.setAttribute('aria-label', label);
      if (step !== this.step || this.opening) continue;
      this.small.hidden = false;
      setText(this.small, time);
      this.small.setAttribute('aria-label', label);
      this.small.classList.toggle('paused', !clock.running);
    }
  }
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
