/// <reference lib="dom" />

/** Name of the event on the document when something was kept on this page: browsers report only what other pages keep. */
export const keptChanged = 'paper-kite:kept';

/** Tells the tools on this page, which listen for changes on other pages, that everything on the device may be different. */
export function everythingChanged(): void {
  dispatchEvent(new StorageEvent('storage', { key: null }));
}
