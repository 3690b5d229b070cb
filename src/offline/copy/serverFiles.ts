import type { CopyFiles } from './check.ts';

/** The files of a copy that a server holds, below the address of its folder. */
export function serverFiles(root: string): CopyFiles {
  return {
    async read(path, signal) {
      const address = new URL(path.split('/').map(encodeURIComponent).join('/'), root);
      // Asked of the server, not of the browser's memory.
      const response = await fetch(address, { signal, cache: 'no-store' });
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) throw new Error(`${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    extra: () => [],
  };
}
