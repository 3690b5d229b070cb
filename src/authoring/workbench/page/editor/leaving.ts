/**
 * Warns before a page with unsaved texts is closed. Returns how to leave it for another page of the workbench, without a warning: what is
 * not saved is kept in the browser and is there again on the next page.
 */
export function guardLeaving(hasUnsaved: () => boolean): (address: string) => void {
  let isLeaving = false;
  window.addEventListener('beforeunload', (event) => {
    if (hasUnsaved() && !isLeaving) event.preventDefault();
  });
  return (address) => {
    isLeaving = true;
    location.assign(address);
  };
}

/** Calls `follow` for links that would open in this tab, in place of the browser. */
export function followLinks(place: HTMLElement, follow: (link: HTMLAnchorElement) => void): void {
  place.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(link);
  });
}
