/** Puts a button to work beside each command: without scripts there is none, and the command is selected by hand. */
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

/** The clipboard belongs to https, localhost and files; on a school's server only the old way is left. */
async function copyText(command: HTMLElement): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(command.textContent!).catch(() => copySelected(command));
  copySelected(command);
}

function copySelected(command: HTMLElement): void {
  getSelection()!.selectAllChildren(command);
  document.execCommand('copy');
}
