import type { EditorFile } from '../../editor/protocol.ts';
import type { SayEditor } from './words.ts';

/** The tabs of the files of a document. Arrow keys go from one to the next, as in every list of tabs. */
export class FileTabs {
  private readonly list: HTMLElement;
  private readonly say: SayEditor;
  private readonly choose: (file: EditorFile) => void;

  constructor(list: HTMLElement, say: SayEditor, choose: (file: EditorFile) => void) {
    this.list = list;
    this.say = say;
    this.choose = choose;
    list.addEventListener('keydown', (event) => this.move(event));
  }

  /** Shows the tabs; `unsaved` are the files with changes. */
  show(files: readonly EditorFile[], current: string, unsaved: ReadonlySet<string>): void {
    const focused = this.list.contains(document.activeElement);
    this.list.replaceChildren(...files.map((file) => this.tab(file, file.file === current, unsaved.has(file.file))));
    if (focused) this.list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  private tab(file: EditorFile, isCurrent: boolean, isUnsaved: boolean): HTMLElement {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.role = 'tab';
    tab.ariaSelected = String(isCurrent);
    tab.tabIndex = isCurrent ? 0 : -1;
    tab.dataset['file'] = file.file;
    tab.setAttribute('aria-controls', 'editor-text');
    tab.title = file.file.split('/').at(-1)!;
    tab.append(file.label);
    if (file.locale) tab.append(small(file.locale));
    if (!file.exists) tab.append(small(this.say('notYet')));
    if (isUnsaved) tab.append(small(`● ${this.say('unsaved')}`));
    tab.addEventListener('click', () => this.choose(file));
    return tab;
  }

  private move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tabs = [...this.list.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = step === undefined || at < 0 ? undefined : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  }
}

function small(words: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = ` ${words}`;
  return element;
}
