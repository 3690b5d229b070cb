/** What a dialog shows. Each button closes it with a value. */
export interface DialogNeeds<T extends string> {
  title: string;
  className: string;
  content: readonly HTMLElement[];
  buttons: readonly (readonly [value: T, words: string])[];
  /** A button in front of them that sends the form of this id. */
  submit?: { form: string; words: string };
  /** The value when it is closed with Escape. */
  closed: T;
  /** Is called once with what closes the dialog. */
  opened?: (close: (value: T) => void) => void;
}

/** Opens a dialog over the page; resolves with what was chosen when it has closed, and the focus is back where it was. */
export function openDialog<T extends string>({ title, className, content, buttons, submit, closed, opened }: DialogNeeds<T>): Promise<T> {
  const dialog = document.createElement('dialog');
  dialog.className = className;
  const head = document.createElement('h2');
  head.textContent = title;
  head.id = `${className}-title`;
  dialog.setAttribute('aria-labelledby', head.id);
  const before = document.activeElement;
  return new Promise((resolve) => {
    let chosen = closed;
    const close = (value: T) => {
      chosen = value;
      dialog.close();
    };
    const row = document.createElement('p');
    row.className = 'buttons';
    if (submit) {
      const button = document.createElement('button');
      button.textContent = submit.words;
      button.className = 'main';
      button.setAttribute('form', submit.form);
      row.append(button);
    }
    row.append(
      ...buttons.map(([value, words]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = words;
        button.dataset['value'] = value;
        button.addEventListener('click', () => close(value));
        return button;
      }),
    );
    dialog.append(head, ...content, row);
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(chosen);
    });
    document.body.append(dialog);
    opened?.(close);
    dialog.showModal();
  });
}
