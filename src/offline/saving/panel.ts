import { savedChanged } from './savedChanged.ts';
import type { SavingController } from './savingController.ts';
import type { PanelState } from './state.ts';
import { type Action, viewOf } from './view.ts';
import type { SavingWords } from './words.ts';

/** The panel of one set: shows its state and handles its buttons. */
export class Panel {
  private readonly root: HTMLElement;
  private readonly controller: SavingController;
  private readonly words: SavingWords;
  private readonly id: string;
  private state: PanelState = { kind: 'unreachable' };
  private running: AbortController | undefined;
  private sure = false;

  constructor(root: HTMLElement, controller: SavingController, words: SavingWords) {
    this.root = root;
    this.controller = controller;
    this.words = { ...words, save: root.dataset['save'] ?? words.save };
    this.id = root.dataset['set']!;
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      button.addEventListener('click', () => void this.press(button.dataset['do'] as Action));
    }
    this.choice.addEventListener('change', () => this.show());
  }

  async refresh(): Promise<void> {
    if (this.state.kind === 'saving') return;
    this.choice.checked = await this.controller.hadPdfs(this.id);
    this.become(await this.controller.state(this.id));
  }

  private async press(action: Action): Promise<void> {
    if (action === 'stop') return this.running?.abort();
    if (action === 'remove' && !this.sure) return this.askAgain();
    if (action === 'addPdfs') this.choice.checked = true;
    this.become(await this.result(action));
    document.dispatchEvent(new Event(savedChanged));
  }

  private async result(action: Action): Promise<PanelState> {
    if (action === 'remove') return this.controller.remove(this.id);
    if (action === 'discard') return this.controller.discard(this.id);
    this.running = new AbortController();
    this.become({ kind: 'saving', done: 0, total: 1 });
    const progress = (done: number, total: number) => this.become({ kind: 'saving', done, total });
    return this.controller.save(this.id, this.choice.checked, this.running.signal, progress);
  }

  /** A second press removes the set; any other action cancels the question. */
  private askAgain(): void {
    this.sure = true;
    this.button('remove').textContent = this.words.removeSure;
  }

  private become(state: PanelState): void {
    this.state = state;
    this.sure = false;
    this.show();
  }

  private show(): void {
    const focused = document.activeElement;
    const { say, buttons, choice, progress } = viewOf(this.state, this.words, this.choice.checked);
    this.root.dataset['state'] = this.state.kind;
    if ('onlySaved' in this.root.dataset) this.root.hidden = this.state.kind === 'unsaved' || this.state.kind === 'unreachable';
    setText(this.part('say'), say);
    for (const button of this.root.querySelectorAll<HTMLButtonElement>('[data-do]')) {
      const label = buttons[button.dataset['do'] as Action];
      button.hidden = label === undefined;
      if (label !== undefined) setText(button, label);
    }
    this.choice.parentElement!.hidden = choice === undefined;
    setText(this.part('choice'), choice ?? '');
    this.part('progress').hidden = progress === undefined;
    const bar = this.root.querySelector('progress')!;
    bar.max = progress?.total ?? 1;
    bar.value = progress?.done ?? 0;
    setText(this.part('amount'), progress?.text ?? '');
    // The focused button may be hidden now: moves the focus to the next one.
    if (focused instanceof HTMLElement && this.root.contains(focused) && focused.hidden) {
      this.root.querySelector<HTMLElement>('[data-do]:not([hidden])')?.focus();
    }
  }

  private get choice(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  private button(action: Action): HTMLButtonElement {
    return this.root.querySelector(`[data-do=${action}]`)!;
  }

  private part(name: string): HTMLElement {
    return this.root.querySelector(`[data-${name}]`)!;
  }
}

/** Changes the text only if it differs, so that a screen reader announces only changes. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
