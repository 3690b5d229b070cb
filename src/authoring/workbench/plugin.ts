import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { curriculumFolders } from '../../curriculum/read/entries.ts';
import { makeFolder } from '../../lib/files/folder.ts';
import { hasEnded, processName } from '../../lib/files/running.ts';
import { setSource } from '../../site/source.ts';
import { forgetList } from '../../site/texts/plugin.ts';
import { Desk } from './desk.ts';
import { guard } from './guard.ts';
import { Listeners } from './listeners.ts';
import { benchHandler } from './server.ts';

/** An editor saves in two or three steps, and a scaffold writes several files. */
const settleMs = 20;

/** What builds and tests write: thousands of files at a time, of which nothing is shown. */
const written = ['.cache', 'dist', 'dist-portable'].map((folder) => path.resolve(folder));

/** Serves the workbench and tells it of every save of the curriculum below `root`. `base` is where the site begins. */
export function benchPlugin(root: string, base: string): Plugin {
  const desk = new Desk(root, ownFolder());
  // Pages of the preview see the curriculum as it was last saved.
  setSource({ root, curriculum: desk.live });
  return {
    name: 'paper-kite:workbench',
    enforce: 'pre',
    // A link in a received folder may lead to a whole disk.
    config: () => ({ server: { watch: { ignored: (file: string) => isWritten(file, root), followSymlinks: false } } }),
    configureServer(server) {
      const listeners = new Listeners();
      watch(server, root, () => {
        const before = [...desk.live.textFiles.keys()].join();
        desk.refresh();
        if ([...desk.live.textFiles.keys()].join() !== before) forgetList(server);
        // Astro keeps the list of pages with what it gave them.
        for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
        listeners.tell(desk.edition);
      });
      server.middlewares.use(guard);
      server.middlewares.use(benchHandler(desk, listeners, base));
      server.httpServer?.once('close', () => {
        listeners.close();
        desk.close();
      });
    },
  };
}

/** Whether a file lies among what builds and tests write. A curriculum that lies there itself, as those of tests do, is watched. */
function isWritten(file: string, root: string): boolean {
  const isBelow = (folder: string, place: string) => place === folder || place.startsWith(folder + path.sep);
  const full = path.resolve(file);
  const among = written.find((folder) => isBelow(folder, full));
  return among !== undefined && !(isBelow(among, root) && isBelow(root, full));
}

/** The folder of this process's PDFs; those of processes that have ended are thrown away. */
function ownFolder(): string {
  const all = path.resolve('.cache/workbench');
  makeFolder(all);
  for (const name of readdirSync(all)) if (hasEnded(name)) rmSync(path.join(all, name), { recursive: true, force: true });
  return path.join(all, processName());
}

/** Calls `saved` once for all that was saved at one moment. */
function watch(server: ViteDevServer, root: string, saved: () => void): void {
  const folders = curriculumFolders.map((folder) => path.join(root, folder));
  server.watcher.add(folders);
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, file) => {
    const full = path.resolve(file);
    if (!folders.some((folder) => full.startsWith(folder + path.sep))) return;
    clearTimeout(waiting);
    waiting = setTimeout(saved, settleMs);
  });
}
