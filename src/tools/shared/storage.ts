// Access to localStorage. A browser may refuse it, for example in a private window: pages then work without saved data.

/** Returns the text under a key; undefined when there is none or the browser refuses access. */
export function recallText(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Saves a text, or removes it when it is undefined. Returns false when the browser refuses. */
export function keepText(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Returns a value saved as JSON; undefined also when it is not valid JSON. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(recallText(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Saves a value as JSON, or removes it when it is undefined. Returns false when the browser refuses. */
export function keep(key: string, value: unknown): boolean {
  return keepText(key, value === undefined ? undefined : JSON.stringify(value));
}
