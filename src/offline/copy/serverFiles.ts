import type { CopyFiles } from './check.ts';

/** Reads the files of a copy on a server, below the address of its folder. */
export function serverFiles(root: string): CopyFiles {
  return {
    async read(path, signal) {
      const address = new URL(path.split('/').map(encodeURIComponent).join('/'), root);
      // From the server, not from the browser cache.
      const response = await fetch(address, { signal, cache: 'no-store' });
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) throw new Error(`${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    extra: () => [],
  };
}
