/** Shows the copy button next to each command. Without scripts it stays hidden, and the command is selected by hand. */
export function offerToCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
    const command = button.parentElement!.querySelector('code')!;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const isCopied = await copyText(command);
      button.textContent = button.dataset[isCopied ? 'copied' : 'selected']!;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  }
}

/**
 * Copies a command. Browsers offer the clipboard API only for https, localhost and files; on a school's http server the old way is used.
 * Returns false if the browser refuses both: then the command is selected, to be copied with the keyboard.
 */
async function copyText(command: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(command.textContent!);
    return true;
  } catch {
    getSelection()!.selectAllChildren(command);
    return document.execCommand('copy');
  }
}
