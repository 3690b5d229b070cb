/** The event that is sent to the document when the saved sets have changed. */
export const savedChanged = 'paper-kite-saved-changed';
