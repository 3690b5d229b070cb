/** What scripts and styles are made for: Chromium 109, the last browser for Windows 7. */
export const oldestBrowser = 'chrome109';
