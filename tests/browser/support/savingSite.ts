import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { filesBelow } from '../../../src/lib/files/filesBelow.ts';
import type { Edition } from '../../../src/offline/edition.ts';
import { writeSaving } from '../../../src/offline/saving/build/writeSaving.ts';
import { siteFolder } from '../../support/site.ts';

/** Each worker of a test run has its own. */
const place = path.resolve(`.cache/tests/saving-${process.pid}`);

/** What may happen to a request before the site answers it: true when it has been dealt with. */
export type Meddle = (address: string, request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/**
 * The built site on a server that can be stopped, started again at the same address, and given another edition. It notes the
 * addresses that are asked for.
 */
export class SavingSite {
  readonly asked: string[] = [];
  /** Called before every answer. */
  meddle: Meddle | undefined;
  /** Where the site is hosted. */
  below = '/';
  private folder: string;
  private server: Server | undefined;
  private port = 0;

  constructor(folder = siteFolder) {
    this.folder = folder;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const handlers = new Map<string, ReturnType<typeof sirv>>();
    this.server = createServer(async (request, response) => {
      if (!request.url!.startsWith(this.below)) return void response.writeHead(404).end();
      request.url = request.url!.slice(this.below.length - 1);
      const address = decodeURI(new URL(request.url, this.url).pathname.slice(1));
      this.asked.push(address);
      if (await this.meddle?.(address, request, response)) return;
      // The browser's own memory must not answer for a server that is gone.
      response.setHeader('cache-control', 'no-store');
      const handler = handlers.get(this.folder) ?? sirv(this.folder, { dev: false });
      handlers.set(this.folder, handler);
      handler(request, response, () => void response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here'));
    });
    await new Promise<void>((ready) => this.server!.listen(this.port, '127.0.0.1', ready));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Stops for good, and removes the editions that were made. */
  async end(): Promise<void> {
    await this.stop();
    rmSync(place, { recursive: true, force: true });
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }

  /** From now on another folder is the site. */
  serve(folder: string): void {
    this.folder = folder;
  }

  /** Forgets what was asked for. */
  forget(): void {
    this.asked.length = 0;
  }
}

export interface Change {
  /** Files of the site to be changed, and how. */
  files?: Record<string, (text: string) => string>;
  edition?: Edition;
  /** Where the copy is hosted. */
  base?: string;
}

/** A copy of the built site with some files changed, made into a site that saves as the build makes it. */
export async function nextEdition(name: string, { files = {}, edition, base }: Change): Promise<string> {
  const folder = path.join(place, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  // The ZIPs are large and nobody saves them.
  cpSync(siteFolder, folder, { recursive: true, filter: (file) => path.basename(file) !== 'copies' });
  for (const [file, change] of Object.entries(files)) {
    const full = path.join(folder, file);
    writeFileSync(full, change(readFileSync(full, 'utf8')));
  }
  if (base)
    for (const file of filesBelow(folder).filter((name) => /\.(html|css|webmanifest)$/.test(name)))
      moveBelow(path.join(folder, file), base);
  await writeSaving(folder, base, edition);
  return folder;
}

/** What building with another base changes: every absolute address in pages, styles and the app's manifest. */
function moveBelow(file: string, base: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/(["'(]|: ")\/(?!\/)/g, (_, before: string) => `${before}${base}`),
  );
}
