/** Shows the copy button next to each command. Without scripts it stays hidden, and the command is selected by hand. */
export function offerToCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
    const command = button.parentElement!.querySelector('code')!;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await copyText(command);
      button.textContent = button.dataset['copied']!;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  }
}

/** Browsers offer the clipboard API only for https, localhost and files; on a school's http server the old way is used. */
async function copyText(command: HTMLElement): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(command.textContent!).catch(() => copySelected(command));
  copySelected(command);
}

function copySelected(command: HTMLElement): void {
  getSelection()!.selectAllChildren(command);
  document.execCommand('copy');
}
