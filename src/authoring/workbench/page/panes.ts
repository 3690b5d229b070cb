const names = ['write', 'page', 'paper'] as const;
type PaneName = (typeof names)[number];
type Width = 'narrow' | 'middle' | 'wide';

const key = 'paper-kite-panes';
const usual: Record<Width, readonly PaneName[]> = { narrow: ['write'], middle: ['write', 'page'], wide: names };

/**
 * Shows and hides the three panes. A narrow window has room for one, a wide one for all; what is chosen is remembered for each width. At
 * least one is shown.
 */
export class Panes {
  private readonly chosen: Record<Width, readonly PaneName[]>;
  private readonly narrow = matchMedia('(max-width: 63.99em)');
  private readonly wide = matchMedia('(min-width: 1500px)');
  private withoutEditor = false;

  constructor() {
    this.chosen = { ...usual, ...remembered() };
    for (const button of this.buttons) button.addEventListener('click', () => this.toggle(button.dataset['pane'] as PaneName));
    for (const query of [this.narrow, this.wide]) query.addEventListener('change', () => this.show());
    this.show();
  }

  /** Nothing can be written here: the pane for it is gone. */
  removeEditor(): void {
    this.withoutEditor = true;
    this.show();
  }

  isShown(name: PaneName): boolean {
    return this.shown.includes(name);
  }

  /** Shows a pane in addition to the others, or in their place where there is room for one. */
  reveal(name: PaneName): void {
    if (!this.isShown(name)) this.toggle(name);
  }

  private get width(): Width {
    return this.narrow.matches ? 'narrow' : this.wide.matches ? 'wide' : 'middle';
  }

  private get shown(): readonly PaneName[] {
    const chosen = this.chosen[this.width].filter((name) => !(this.withoutEditor && name === 'write'));
    return chosen.length > 0 ? chosen : this.narrow.matches ? ['page'] : ['page', 'paper'];
  }

  private toggle(name: PaneName): void {
    const before = this.shown;
    const after = before.includes(name) ? before.filter((other) => other !== name) : [...before, name];
    if (after.length > 0) this.chosen[this.width] = this.width === 'narrow' ? [name] : names.filter((one) => after.includes(one));
    try {
      localStorage.setItem(key, JSON.stringify(this.chosen));
    } catch {
      // Private windows have no storage.
    }
    this.show();
  }

  private show(): void {
    for (const name of names) document.getElementById(`pane-${name}`)!.hidden = !this.isShown(name);
    for (const button of this.buttons) {
      button.ariaPressed = String(this.isShown(button.dataset['pane'] as PaneName));
      button.hidden = this.withoutEditor && button.dataset['pane'] === 'write';
    }
  }

  private get buttons(): HTMLButtonElement[] {
    return [...document.querySelectorAll<HTMLButtonElement>('#panes button')];
  }
}

function remembered(): Partial<Record<Width, readonly PaneName[]>> {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as Partial<Record<Width, readonly PaneName[]>>;
  } catch {
    return {};
  }
}
