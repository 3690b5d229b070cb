/// <reference lib="dom" />

/**
 * Loads and runs a classic script that is not in the page yet. A page opened from a disk may neither fetch nor import, so this is its
 * only way to load code and data. Rejects if the script cannot be read.
 */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} cannot be read.`));
    document.head.append(script);
  });
}
