/// <reference lib="dom" />

/**
 * Runs a classic script that is not in the page yet. From a disk it is the one way to code and data: there a page may neither fetch
 * nor import. Rejects when it cannot be read.
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
