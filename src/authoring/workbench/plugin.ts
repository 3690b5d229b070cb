import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { curriculumFolders } from '../../curriculum/read/entries.ts';
import { listsFolder } from '../../curriculum/schema/layers.ts';
import { editionConfigPath } from '../../curriculum/schema/yamlFiles.ts';
import { makeFolder } from '../../lib/files/makeFolder.ts';
import { hasEnded, processName } from '../../lib/files/runningProcess.ts';
import { setSource } from '../../site/source.ts';
import { forgetList } from '../../site/texts/plugin.ts';
import { guard } from './guard.ts';
import { Listeners } from './listeners.ts';
import { benchHandler } from './server.ts';
import { WorkbenchSession } from './session.ts';

/** What the editor imports in the browser. */
const editorPackages = [
  ...['autocomplete', 'commands', 'lang-markdown', 'lang-yaml', 'language', 'lint', 'search', 'state', 'view'].map(
    (name) => `@codemirror/${name}`,
  ),
  '@lezer/highlight',
];

/** Waits for further changes, because an editor saves in two or three steps and a scaffold writes several files. */
const settleMs = 20;

/** Output of builds and tests, which is not watched: thousands of files that the workbench does not show. */
const written = ['.cache', 'dist', 'dist-portable'].map((folder) => path.resolve(folder));

/** Serves the workbench and notifies it of every save of the curriculum below `root`. `base` is the base path of the site. */
export function benchPlugin(root: string, base: string): Plugin {
  const session = new WorkbenchSession(root, ownFolder());
  // Pages of the preview see the curriculum as it was last saved.
  setSource({ root, curriculum: session.live });
  return {
    name: 'paper-kite:workbench',
    enforce: 'pre',
    // A link in a received folder may lead to an entire disk.
    config: () => ({
      server: { watch: { ignored: (file: string) => isWritten(file, root), followSymlinks: false } },
      // Prepared when the server starts: found at the first page, they would have it loaded twice.
      optimizeDeps: { include: editorPackages },
    }),
    configureServer(server) {
      const listeners = new Listeners();
      const saved = () => {
        const before = [...session.live.textFiles.keys()].join();
        session.refresh();
        if ([...session.live.textFiles.keys()].join() !== before) forgetList(server);
        // Astro caches the list of pages with their props.
        for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
        listeners.notify(session.revision);
      };
      watch(server, root, saved);
      server.middlewares.use(guard);
      server.middlewares.use(benchHandler(session, listeners, base, saved));
      server.httpServer?.once('close', () => {
        listeners.close();
        session.close();
      });
    },
  };
}

/** Whether a file is output of builds or tests. A curriculum inside such a folder, as in tests, is watched all the same. */
function isWritten(file: string, root: string): boolean {
  const isBelow = (folder: string, place: string) => place === folder || place.startsWith(folder + path.sep);
  const full = path.resolve(file);
  const among = written.find((folder) => isBelow(folder, full));
  return among !== undefined && !(isBelow(among, root) && isBelow(root, full));
}

/** Returns the folder for this process's PDFs and deletes those of processes that have ended. */
function ownFolder(): string {
  const all = path.resolve('.cache/workbench');
  makeFolder(all);
  for (const name of readdirSync(all)) if (hasEnded(name)) rmSync(path.join(all, name), { recursive: true, force: true });
  return path.join(all, processName());
}

/** Calls `saved` once for all files that were saved together. */
function watch(server: ViteDevServer, root: string, saved: () => void): void {
  const places = [...[...curriculumFolders, editionConfigPath].map((place) => path.join(root, place)), path.resolve(listsFolder)];
  server.watcher.add(places);
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, file) => {
    const full = path.resolve(file);
    if (!places.some((place) => full === place || full.startsWith(place + path.sep))) return;
    clearTimeout(waiting);
    waiting = setTimeout(saved, settleMs);
  });
}
