/** Shows the copy button next to each text that is to be copied. Without scripts it stays hidden, and the text is selected by hand. */
export function offerToCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
    const text = button.parentElement!.querySelector<HTMLElement>('code, pre')!;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const isCopied = await copyText(text);
      button.textContent = button.dataset[isCopied ? 'copied' : 'selected']!;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  }
}

/**
 * Copies a text. Browsers offer the clipboard API only for https, localhost and files; on a school's http server the old way is used.
 * Returns false if the browser refuses both: then the text is selected, to be copied by hand.
 */
async function copyText(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  } catch {
    getSelection()!.selectAllChildren(text);
    return document.execCommand('copy');
  }
}
