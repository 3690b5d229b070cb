/** The build target of scripts and styles: Chromium 109, the last browser for Windows 7. */
export const oldestBrowser = 'chrome109';
