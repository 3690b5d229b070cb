/** Key of the pack in localStorage, saved as the hash of its address. */
export const packKey = 'paper-kite.pack';
/** Key of the reader's own pack after one from a link has replaced it. */
export const earlierPackKey = 'paper-kite.pack-before';
